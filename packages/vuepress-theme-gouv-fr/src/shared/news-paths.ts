import { primaryLanguage } from 'vuepress-plugin-search-fr/languages'

const isEnglish = (lang: string): boolean => primaryLanguage(lang) === 'en'

/** Adresse, sans la base, des nouveautés d’une langue : `/nouveautes.html`, `/en/whats-new.html`. */
export const newsPath = (locale: string, lang: string): string =>
  `${locale}${isEnglish(lang) ? 'whats-new' : 'nouveautes'}.html`

/** Adresse, sans la base, de leur flux Atom : `/flux.xml`, `/en/feed.xml`. */
export const feedPath = (locale: string, lang: string): string =>
  `${locale}${isEnglish(lang) ? 'feed' : 'flux'}.xml`
