/**
 * Nom d’une langue dans cette langue : `fr-FR` → « Français ».
 *
 * @throws {RangeError} quand l’étiquette n’est pas du BCP 47
 */
export function languageName(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang.split('-')[0]!) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
