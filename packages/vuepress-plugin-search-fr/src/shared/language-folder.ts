/** Language of a tag, without its country: `fr` for `fr-FR`. */
export const primaryLanguage = (lang: string): string => lang.split('-')[0]!.toLowerCase()

/**
 * Folder of the index that a page searches, below the one of its locale: empty when the page is in
 * the language of its locale, `lang-en/` for an English page of a French site.
 */
export const toLanguageFolder = (pageLang: string, localeLang: string): string => {
  const language = primaryLanguage(pageLang)
  return language === primaryLanguage(localeLang) ? '' : `lang-${language}/`
}
