// Le même site, avec ou sans pages statiques : `BENCH_VARIANT=ordinaire` laisse VuePress faire comme
// il fait d’ordinaire (un morceau de script par page, hydratation, préchargement de tous les liens).
import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

export default defineUserConfig({
  lang: 'fr-FR',
  title: 'Banc d’essai',
  bundler: viteBundler(),
  theme: gouvFrTheme({
    // Navigation fixe, comme celle d’un vrai site : elle ne change pas avec le nombre de pages.
    navbar: [{ text: 'Rubrique 1', link: '/rubrique-001/' }],
    today: '2026-11-22',
    ...(process.env.BENCH_VARIANT === 'ordinaire' ? { staticPages: false } : {}),
  }),
})
