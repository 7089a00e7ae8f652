import { primaryLanguage } from 'vuepress-plugin-search-fr/languages'

/**
 * Adresse, sans la base, de la page de résultats où mène le champ d’une page : celle de la langue du
 * dossier (`/recherche.html`, `/en/search.html`), ou une page à part pour une page écrite dans une autre
 * langue que son dossier (`/en/search.html` pour une page en anglais d’un site en français).
 */
export function searchPagePath(locale: string, localeLang: string, pageLang: string): string {
  const language = primaryLanguage(pageLang)
  const file = language === 'en' ? 'search.html' : 'recherche.html'
  if (language === primaryLanguage(localeLang)) return locale + file
  return `${locale}${language}/search.html`
}
