/** Ten times the longest page that anyone reads; beyond, every tool slows down. */
const MAX_CHARACTERS = 300_000
/** Beyond, giving each heading its own address takes minutes. */
const MAX_HEADINGS = 1000

const say = (count: number): string => new Intl.NumberFormat('fr-FR').format(count)

/** What a text has too much of to be parsed, in French: « 10 000 titres »; `null` when it is fine. */
export const measureExcess = (text: string): string | null => {
  if (text.length > MAX_CHARACTERS) return `${say(text.length)} caractères`
  const headings = text.match(/^[ \t>]{0,20}(?:#{1,6}[ \t]|={3,}[ \t]*$)/gm)?.length ?? 0
  return headings > MAX_HEADINGS ? `${say(headings)} titres` : null
}
