// Site de démonstration : chaque composant sur une page, avec le Markdown qui le produit. Il sert
// aussi de banc d’essai aux tests de navigateur.
import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

const here = (path: string): string => new URL(path, import.meta.url).pathname

export default defineUserConfig({
  lang: 'fr-FR',
  title: 'Thème gouv-fr',
  description: 'Tous les composants du thème, avec le Markdown qui les produit.',
  dest: process.env.DEMO_DEST ?? here('../dist'),
  temp: here('./.temp'),
  cache: here('./.cache'),
  public: here('./public'),
  clientConfigFile: here('./client.ts'),
  locales: {
    '/': { lang: 'fr-FR' },
    '/en/': {
      lang: 'en-GB',
      title: 'gouv-fr theme',
      description: 'All the components of the theme.',
    },
  },
  bundler: viteBundler(),
  theme: gouvFrTheme({
    brand: { entity: 'République française' },
    tagline: 'Démonstration : chaque composant, et le Markdown qui le produit',
    notice: {
      title: 'Site de démonstration.',
      description: 'Ses contenus sont des exemples.',
      link: { text: 'Lire la règle du bandeau', link: '/composants/bandeau.html' },
    },
    accessibility: {
      entity: 'L’équipe du thème',
      declaredOn: '2026-11-22',
      contact: 'https://www.systeme-de-design.gouv.fr',
    },
    navbar: [
      { text: 'Composants', link: '/composants/' },
      { text: 'Modèles de page', link: '/modeles/' },
    ],
    quickLinks: [{ text: 'Plan du site', link: '/plan-du-site.html' }],
    footer: {
      description: 'Site de démonstration du thème VuePress au Système de design de l’État.',
    },
    locales: {
      '/en/': {
        tagline: 'Demonstration: each component, and the Markdown behind it',
        notice: {
          title: 'Demonstration site.',
          description: 'Its contents are examples.',
          link: {
            text: 'Read the rule of the notice (in French)',
            link: '/composants/bandeau.html',
          },
        },
        navbar: [{ text: 'Components', link: '/en/composants/' }],
        quickLinks: [{ text: 'Site map', link: '/en/site-map.html' }],
        footer: { description: 'Demonstration site of the VuePress theme for the French State.' },
      },
    },
    today: '2026-11-22',
  }),
})
