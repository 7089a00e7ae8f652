const UNITS = {
  fr: ['octets', 'ko', 'Mo', 'Go'],
  en: ['bytes', 'kB', 'MB', 'GB'],
} as const

/**
 * Poids d’un fichier, pour un lecteur : « 61,88 ko », « 1,81 Mo ».
 *
 * @param bytes poids en octets ; un kilooctet en vaut mille
 */
export function formatFileSize(bytes: number, lang: string): string {
  const isEnglish = lang.startsWith('en')
  const units = UNITS[isEnglish ? 'en' : 'fr']
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const value = new Intl.NumberFormat(isEnglish ? 'en' : 'fr', { maximumFractionDigits: 2 })
  return `${value.format(bytes / 1000 ** power)}\u00a0${units[power]}`
}
