/** « a », « b » ou « c ». */
export const quoteList = (values: readonly string[], lastWord = 'ou'): string => {
  const quoted = values.map((value) => `« ${value} »`)
  if (quoted.length < 2) return quoted.join('')
  return `${quoted.slice(0, -1).join(', ')} ${lastWord} ${quoted.at(-1)}`
}
