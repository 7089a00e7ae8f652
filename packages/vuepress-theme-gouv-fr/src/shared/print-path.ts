import { primaryLanguage } from 'vuepress-plugin-search-fr/languages'

/** Adresse, sans la base, de la page d’impression d’une rubrique : `/guides/imprimer.html`, `/en/guides/print.html`. */
export const printPath = (section: string, lang: string): string =>
  `${section}${primaryLanguage(lang) === 'en' ? 'print' : 'imprimer'}.html`
