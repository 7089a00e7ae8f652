import type { NavbarItem } from 'vuepress-theme-gouv-fr'

/** Navigation principale : huit entrées au plus (règle du DSFR). */
export const navbar: NavbarItem[] = [
  {
    text: 'Programme',
    children: [
      { text: 'Programme et rôles', link: '/programme/' },
      { text: 'Promotions', link: '/promotions/' },
    ],
  },
  { text: 'Infrastructure', link: '/infrastructure/' },
  { text: 'Open source', link: '/open-source/' },
  {
    text: 'Données et algorithmes',
    children: [
      { text: 'Open data', link: '/open-data/' },
      { text: 'Algorithmes publics', link: '/algorithmes/' },
    ],
  },
  { text: 'Design', link: '/design/' },
  { text: 'Sécurité', link: '/securite/' },
  {
    text: 'Impact et suite',
    children: [
      { text: 'Mesurer son impact', link: '/impact/mesurer-son-impact.html' },
      { text: 'Pérenniser', link: '/perennisation/' },
      { text: 'Communiquer', link: '/communication/communiquer.html' },
    ],
  },
  { text: 'Questions fréquentes', link: '/faq/' },
]
