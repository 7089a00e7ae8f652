import { primaryLanguage } from 'vuepress-plugin-search-fr/languages'

/** Adresse, sans la base, du plan d’une langue : `/plan-du-site.html`, `/en/site-map.html`. */
export const siteMapPath = (locale: string, lang: string): string =>
  `${locale}${primaryLanguage(lang) === 'en' ? 'site-map' : 'plan-du-site'}.html`
