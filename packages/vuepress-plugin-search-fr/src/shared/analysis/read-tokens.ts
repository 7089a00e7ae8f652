/** A word of a text, at its place in the text (UTF-16 offsets). */
export interface Token {
  /** The word as written. */
  raw: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const ELISION = /^(?:[ldjmtsnc]|qu|(?:jus|lors|puis|quoi|pres)qu)$/i
const LETTER = /[\p{L}\p{N}]/u

/** ' ’ ʼ */
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc

/**
 * Visits the words of a text. Hyphens, dots and apostrophes separate words; an elided article
 * (« l’ », « qu’ », « jusqu’ ») is not a word.
 */
export const visitTokens = (
  text: string,
  visit: (raw: string, start: number, end: number) => void,
): void => {
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const raw = found[0]
    const end = found.index + raw.length
    if (isApostrophe(text.charCodeAt(end)) && ELISION.test(raw) && LETTER.test(text[end + 1] ?? ''))
      continue
    visit(raw, found.index, end)
  }
}

/** Lists the words of a text, in order. */
export const readTokens = (text: string): Token[] => {
  const tokens: Token[] = []
  visitTokens(text, (raw, start, end) => tokens.push({ raw, start, end }))
  return tokens
}
