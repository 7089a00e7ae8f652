import { primaryLanguage } from 'vuepress-plugin-search-fr/languages'

/**
 * Adresse, sans la base, de la page de résultats où mène le champ d’une page : celle de la langue du
 * site (`/recherche.html`), ou `/en/search.html` pour une page en anglais d’un site en français.
 */
export function searchPagePath(locale: string, localeLang: string, pageLang: string): string {
  const language = primaryLanguage(pageLang)
  return language === primaryLanguage(localeLang)
    ? `${locale}recherche.html`
    : `${locale}${language}/search.html`
}
