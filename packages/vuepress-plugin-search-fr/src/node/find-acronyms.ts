import { foldWord } from '../shared/analysis/fold-word.js'
import { readTokens, type Token } from '../shared/analysis/read-tokens.js'
import { STOP_WORDS } from '../shared/analysis/stop-words.js'

/** A short form and what it stands for. */
export type Acronym = readonly [short: string, expansion: string]

/** Words an expansion may have before its acronym. */
const MAX_WORDS = 14
const PARENTHESIS = /\(\s*([^()\n]{2,90}?)\s*\)/g
/** Characters where an acronym just before a parenthesis is. */
const LAST_SIZE = 12
const LAST_ACRONYM = /(\p{Lu}[\p{Lu}\p{Nd}-]{1,9})\s*$/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}-]{1,9}s?$/u

/**
 * Finds where an expansion starts, in the words that come before its acronym: each letter of the
 * acronym begins a word (« DINUM » : direction interministérielle du numérique), function words
 * may be skipped. Returns -1 when the initials do not agree.
 */
const findExpansionStart = (letters: string, words: readonly Token[]): number => {
  const match = (rest: string, last: number): number => {
    if (!rest) return last + 1
    if (last < 0) return -1
    const word = foldWord(words[last]!.raw)
    for (let size = Math.min(rest.length, word.length); size > 0; size -= 1)
      // An expansion does not begin with « le » or « des ».
      if (word.startsWith(rest.slice(-size)) && (size < rest.length || !STOP_WORDS.has(word))) {
        const start = match(rest.slice(0, -size), last - 1)
        if (start >= 0) return start
      }
    return STOP_WORDS.has(word) ? match(rest, last - 1) : -1
  }
  return match(letters, words.length - 1)
}

const toLetters = (acronym: string): string => foldWord(acronym).replace(/[^a-z0-9]/g, '')

/** Finds « expansion (ABC) » and « ABC (expansion) » in a text, when the initials agree. */
export const findAcronyms = (text: string): Acronym[] => {
  const found: Acronym[] = []
  for (const { 1: inside, index } of text.matchAll(PARENTHESIS)) {
    const before = text.slice(Math.max(0, index - 160), index)
    if (ACRONYM.test(inside!)) {
      const tokens = readTokens(before.slice(before.lastIndexOf('\n') + 1)).slice(-MAX_WORDS)
      const offset = before.lastIndexOf('\n') + 1
      const start = findExpansionStart(toLetters(inside!), tokens)
      const first = tokens[start]
      if (start >= 0 && first && tokens.length - start > 1)
        found.push([inside!, before.slice(offset + first.start).trim()])
    } else {
      const short = LAST_ACRONYM.exec(before.slice(-LAST_SIZE))?.[1]
      if (!short) continue
      const words = readTokens(inside!)
      if (words.length > 1 && !findExpansionStart(toLetters(short), words))
        found.push([short, inside!])
    }
  }
  return found
}

/** Finds `*[ABC]: expansion` in Markdown. */
export const findDeclaredAbbreviations = (markdown: string): Acronym[] =>
  [...markdown.matchAll(/^\*\[([^\]\n]+)\]:[ \t]*(.+)$/gm)].map(
    ({ 1: short, 2: expansion }) => [short!.trim(), expansion!.trim()] as const,
  )

/**
 * Finds the entries of a glossary: a heading that is an acronym (or several: « DPD ou DPO »),
 * followed by a paragraph that begins with the expansion in italics.
 */
export const findGlossaryEntries = (html: string): Acronym[] => {
  const ENTRY = /<h3\b[^>]*>((?:(?!<\/h3>)[\s\S])*)<\/h3>\s*<p>\s*<em>([\s\S]*?)<\/em>/g
  const toText = (part: string): string =>
    part
      .replace(/<a\b[^>]*header-anchor[^>]*>\s*(?:<span[^>]*>)?/g, '')
      .replace(/<[^>]+>/g, '')
      .trim()
  return [...html.matchAll(ENTRY)].flatMap(({ 1: heading, 2: italics }) => {
    // « Open Database License (licence de base de données ouverte) » is said either way.
    const expansions = toText(italics!)
      .split(/[()]|, ou /)
      .map((part) => part.replace(/^[\s.:]+|[\s.:]+$/g, ''))
      .filter(Boolean)
    return toText(heading!)
      .split(/[\s/(),]+/)
      .filter((word) => /^[\p{L}\p{N}-]{2,12}$/u.test(word) && /\p{Lu}[\p{L}-]*\p{Lu}/u.test(word))
      .flatMap((short) => expansions.map((expansion) => [short, expansion] as const))
  })
}
