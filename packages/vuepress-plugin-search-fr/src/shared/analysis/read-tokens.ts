/** A word of a text, at its place in the text (UTF-16 offsets). */
export interface Token {
  /** The word as written. */
  raw: string
  start: number
  end: number
}

const START = /[\p{L}\p{N}]/u
const MARK = /\p{M}/u
const ELISION = /^(?:[ldjmtsnc]|qu|(?:jus|lors|puis|quoi|pres)qu)$/i
const APOSTROPHE = /['’ʼ]/
/** What a UTF-16 unit is for a word: a mark goes on with it, but most alone are those of emoji. */
const OUTSIDE = 1
const INSIDE = 2
const FIRST = 3
/** The same for each unit, once it has been asked for. */
const kinds = new Uint8Array(65_536)

/** Units are looked up in a table: an expression on each word takes ten times longer. */
const kindOf = (code: number): number => (kinds[code] ||= readKind(String.fromCharCode(code)))
const readKind = (unit: string): number =>
  START.test(unit) ? FIRST : MARK.test(unit) ? INSIDE : OUTSIDE

/**
 * Visits the words of a text. Hyphens, dots and apostrophes separate words, and so do emoji; an
 * elided article (« l’ », « qu’ », « jusqu’ ») is not a word.
 *
 * @param visit receives the place of a word and a hash of its letters, to find it without a copy
 */
export const visitTokens = (
  text: string,
  visit: (start: number, end: number, hash: number) => void,
): void => {
  const { length } = text
  for (let start = 0; start < length; start += 1) {
    let hash = text.charCodeAt(start)
    if (kindOf(hash) < FIRST) continue
    let end = start + 1
    for (let code; end < length && kindOf((code = text.charCodeAt(end))) >= INSIDE; end += 1)
      hash = (hash * 31 + code) | 0
    const isElided =
      end - start < 8 &&
      end + 1 < length &&
      APOSTROPHE.test(text[end]!) &&
      ELISION.test(text.slice(start, end)) &&
      kindOf(text.charCodeAt(end + 1)) === FIRST
    if (!isElided) visit(start, end, hash)
    start = end
  }
}

/** Lists the words of a text, in order. */
export const readTokens = (text: string): Token[] => {
  const tokens: Token[] = []
  visitTokens(text, (start, end) => tokens.push({ raw: text.slice(start, end), start, end }))
  return tokens
}
