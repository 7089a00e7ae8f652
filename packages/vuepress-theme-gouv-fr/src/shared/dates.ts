const formats = new Map<string, Intl.DateTimeFormat>()

// Créer un format coûte plus que s’en servir mille fois.
const formatFor = (lang: string): Intl.DateTimeFormat => {
  const known = formats.get(lang)
  if (known) return known
  const created = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(lang, created)
  return created
}

/** Date ISO `AAAA-MM-JJ` écrite en toutes lettres : « 1er mars 2026 », « 22 novembre 2026 ». */
export function formatDate(isoDate: string, lang: string): string {
  const text = formatFor(lang).format(new Date(`${isoDate}T00:00:00Z`))
  return lang.startsWith('fr') ? text.replace(/^1 /, '1er ') : text
}

/** Mois ISO `AAAA-MM` en toutes lettres : « mars 2026 ». */
export const formatMonth = (isoMonth: string, lang: string): string =>
  new Date(`${isoMonth}-01T00:00:00Z`).toLocaleDateString(lang, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
