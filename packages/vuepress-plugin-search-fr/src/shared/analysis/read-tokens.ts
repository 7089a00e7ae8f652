/** A word of a text, at its place in the text (UTF-16 offsets). */
export interface Token {
  /** The word as written. */
  raw: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}]/u
const ELISION = /^(?:[ldjmtsnc]|qu|(?:jus|lors|puis|quoi|pres)qu)$/i
const APOSTROPHE = /['’ʼ]/
/** Whether a UTF-16 unit is part of a word: 0 unknown yet, 1 yes, 2 no. */
const kinds = new Uint8Array(65_536)

/** Units are looked up in a table: an expression on each word takes ten times longer. */
const isWordUnit = (code: number): boolean =>
  (kinds[code] ||= WORD.test(String.fromCharCode(code)) ? 1 : 2) === 1

/**
 * Visits the words of a text. Hyphens, dots and apostrophes separate words, and so do emoji; an
 * elided article (« l’ », « qu’ », « jusqu’ ») is not a word.
 */
export const visitTokens = (
  text: string,
  visit: (raw: string, start: number, end: number) => void,
): void => {
  const { length } = text
  for (let start = 0; start < length; start += 1) {
    if (!isWordUnit(text.charCodeAt(start))) continue
    let end = start + 1
    while (end < length && isWordUnit(text.charCodeAt(end))) end += 1
    const raw = text.slice(start, end)
    const isElided =
      end - start < 8 &&
      end + 1 < length &&
      APOSTROPHE.test(text[end]!) &&
      ELISION.test(raw) &&
      isWordUnit(text.charCodeAt(end + 1))
    if (!isElided) visit(raw, start, end)
    start = end
  }
}

/** Lists the words of a text, in order. */
export const readTokens = (text: string): Token[] => {
  const tokens: Token[] = []
  visitTokens(text, (raw, start, end) => tokens.push({ raw, start, end }))
  return tokens
}
