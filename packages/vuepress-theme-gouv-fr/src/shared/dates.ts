/** Date ISO `AAAA-MM-JJ` écrite en toutes lettres : « 1er mars 2026 », « 22 novembre 2026 ». */
export function formatDate(isoDate: string, lang: string): string {
  const text = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  )
  return lang.startsWith('fr') ? text.replace(/^1 /, '1er ') : text
}
