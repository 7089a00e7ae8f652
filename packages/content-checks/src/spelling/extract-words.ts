import type { SpelledText } from './spelled-text.js'
import type { SpellingRules } from './spelling-settings.js'

/** A word and the first line where it is. */
export interface WordFact {
  word: string
  line: number
}

// Those of the Latin alphabet, accents apart or not: « \p{L} » also has all the others, and looking
// for it takes three times longer.
const LETTERS = String.raw`A-Za-zÀ-ÖØ-öø-ʯ\u0300-\u036f\u1e00-\u1eff\ufb00-\ufb06`
const WORD = new RegExp(`[${LETTERS}]+(?:[’'·.-][${LETTERS}]+)*`, 'g')

// « HTML », « GitHub », « arcOpole », « un·e »: names and forms that no dictionary lists.
const NO_WORD = /\p{Lu}\P{Lu}*\p{Lu}|\p{Ll}\p{Lu}|[·.]/u

// Some keyboards write it; Unicode takes it for a letter.
const MODIFIER_APOSTROPHE = '\u02bc'

// In any site: addresses written as text, names of files.
const NO_PROSE: readonly RegExp[] = [
  new RegExp(String.raw`(?<![${LETTERS}])[\w*-]+(?:\.[*_]*\w[\w*-]*)+(?:\/[^\s()«»<>]*)?`, 'g'),
  /(?<![^\s'"[(>])\.{0,2}\/[^\s()«»<>]+/g,
]

const ENTITY_END = /&(?:#x?[\da-f]{1,6}|[a-z]{2,30});$/i
const IN_WORD = /[\p{L}\p{N}]/u

/**
 * Whether a word is a piece of a longer one: « nom_de_colonne », « nom\_de\_colonne », « &nbsp; »,
 * « &#x63;afé ». Patterns would look for them at each letter of the page.
 */
const isPiece = (text: string, start: number, end: number): boolean => {
  const [before = '', after = ''] = [text[start - 1], text[end]]
  if (before === '&' || after === '&') return true
  if (before === ';') return ENTITY_END.test(text.slice(Math.max(0, start - 34), start))
  if (before === '_') {
    const earlier = text[start - 2] === '\\' ? start - 3 : start - 2
    if (IN_WORD.test(text[earlier] ?? '')) return true
  }
  const underscore = after === '\\' ? end + 1 : end
  return text[underscore] === '_' && IN_WORD.test(text[underscore + 1] ?? '')
}

const blank = (text: string): string =>
  text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length)

/** The different words of a page that a dictionary should know. */
export const extractWords = (
  { text: whole, bodyStart }: SpelledText,
  rules: Pick<SpellingRules, 'ignored' | 'minWordLength'>,
): WordFact[] => {
  let text = whole.replaceAll(MODIFIER_APOSTROPHE, '’')
  for (const pattern of [...NO_PROSE, ...rules.ignored]) text = text.replace(pattern, blank)
  // The name of a field is not a word of the page.
  const fields = text.slice(0, bodyStart).replace(/^[ \t-]*[\w-]+:/gm, blank)
  text = fields + text.slice(bodyStart)
  const found = new Map<string, number>()
  const names = new Set<string>()
  let line = 1
  let lineEnd = text.indexOf('\n')
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (; lineEnd !== -1 && lineEnd < index; lineEnd = text.indexOf('\n', lineEnd + 1)) line += 1
    if (word.length < rules.minWordLength || found.has(word) || names.has(word)) continue
    if (NO_WORD.test(word)) names.add(word)
    else if (!isPiece(text, index, index + word.length)) found.set(word, line)
  }
  return [...found].map(([word, first]) => ({ word, line: first }))
}
