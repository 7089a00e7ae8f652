// Réglages du site. Ce que les pages disent d’elles-mêmes (titres, ordre, publics…) n’est jamais
// répété ici : le thème le lit dans `docs/`.
import { readFileSync } from 'node:fs'
import { viteBundler } from '@vuepress/bundler-vite'
import { contentChecksPlugin } from 'content-checks'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'
import { contentRules } from './content-rules.js'
import { navbar } from './navigation.js'

const here = (path: string): string => new URL(path, import.meta.url).pathname

export default defineUserConfig({
  lang: 'fr-FR',
  title: 'Base de connaissances EIG',
  description:
    'Guides et réponses pour les entrepreneurs d’intérêt général, leurs mentors et leurs EIG Link.',

  dest: here('../dist'),
  temp: here('./.temp'),
  cache: here('./.cache'),
  public: here('./public'),

  bundler: viteBundler(),

  theme: gouvFrTheme({
    brand: { entity: 'République française' },
    tagline: 'Pour les entrepreneurs d’intérêt général, leurs mentors et leurs EIG Link',
    isBeta: true,
    // Ici, ce dont le thème avertirait un autre site arrête la construction.
    strict: true,
    navbar,
    quickLinks: [
      { text: 'Outils', link: '/outils/' },
      { text: 'Glossaire', link: '/glossaire.html' },
    ],
    footer: {
      description:
        'Des réponses datées et sourcées aux questions pratiques et juridiques d’un défi numérique dans l’administration.',
      links: [
        { text: 'À propos', link: '/a-propos/' },
        { text: 'English', link: '/en/', lang: 'en' },
      ],
    },
    accessibilityStatus: 'non',
    shareImage: '/apercu.png',
    // Fournies par l’hébergeur au moment de construire ; absentes ailleurs.
    hostname: process.env.URL,
    repo: process.env.REPOSITORY_URL,
    // Les liens « Proposer » et « Signaler » viennent du dépôt. Quand une adresse de service existera,
    // ajoutez ici email: '…' : elle servira aux personnes sans compte.
    contribution: { pageTemplate: readFileSync(here('./modeles/page-proposee.md'), 'utf8') },
    // Sans dépôt en ligne, la page qui dit comment signaler un manque.
    ...(process.env.REPOSITORY_URL
      ? {}
      : { proposeQuestion: '/a-propos/#comment-signaler-une-erreur' }),
    search: { vocabulary: here('./vocabulaire.yml'), phrasings: here('./formulations') },
  }),

  plugins: [contentChecksPlugin(contentRules)],
})
