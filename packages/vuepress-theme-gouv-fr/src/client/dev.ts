// Chargé seulement par `vuepress dev` : feuilles complètes et scripts, sans purge ni assemblage.
import '../styles/dev.css'
import '../browser/main.js'

export {}
