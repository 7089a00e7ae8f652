import type { PageFacts } from './page-facts.js'

/** Stands for what is not a sentence: no rule on texts looks for it. */
export const MASK = '\u0001'

const MAIL = /(?<![\w.+-])[\w.+-]{1,100}@[\w-]+(?:\.[\w-]+)+/g

// In this order: code hides everything, then what addresses and tags hold.
const NOT_PROSE: readonly RegExp[] = [
  /(?<!`)(`+)(?!`)[\s\S]{0,2000}?[^`]\1(?!`)/g,
  /<!--[\s\S]{0,9000}?-->/g,
  /<\/?[a-zA-Z][^<>]{0,2000}>/g,
  /<(?:https?:|mailto:)[^<>\s]*>/g,
  /(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)/g,
  /(?<=\])\[[^\]\n]*\]/g,
  /^[ \t]*\[[^\]\n]+\]:.*$/gm,
  /\b(?:https?:\/\/|www\.|mailto:)[^\s<>()«»]+/g,
  MAIL,
  /\{%[^\n]{0,2000}?%\}/g,
  /\{[^{}\n]*\}/g,
  /^[ \t>]*:{3,}[ \t]*[\w-]*/gm,
  /^[ \t>]*\[\[toc\]\]/gim,
  /^[ \t>|:+-]*-[ \t|:-]*$/gm,
]

const hide = (text: string): string => text.replace(/[^\n]/g, MASK)

const proses = new WeakMap<readonly string[], readonly string[]>()

/**
 * The lines of a page where only sentences are left: code, addresses and HTML are replaced by as
 * many `MASK`, so that a place in a line is the place in the file. Lines of the front matter are
 * empty.
 */
export const readProse = ({
  lines,
  bodyLine,
  codeLines,
}: Pick<PageFacts, 'lines' | 'bodyLine' | 'codeLines'>): readonly string[] => {
  const known = proses.get(lines)
  if (known) return known
  let text = lines
    .map((line, index) => (index + 1 < bodyLine || codeLines.has(index + 1) ? '' : line))
    .join('\n')
  for (const pattern of NOT_PROSE) {
    // Looking for the start of an address at each letter takes longer than all the rest.
    if (pattern === MAIL && !text.includes('@')) continue
    text = text.replace(pattern, hide)
  }
  const prose = text.split('\n')
  proses.set(lines, prose)
  return prose
}
