// Chargé seulement par `vuepress dev` : les scripts, sans assemblage.
import '../browser/main.js'

export {}
