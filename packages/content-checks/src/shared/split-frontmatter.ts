import type { Finding } from './problem.js'

/** Where the front matter of a page is. */
export interface FrontmatterPlace {
  /** The page starts with `---`. */
  isPresent: boolean
  /**
   * The YAML, with blanks instead of what comes before: places in it are places in the file.
   */
  yaml: string
  /** Place of the body in the text, in characters. */
  bodyStart: number
  /** What keeps the front matter from being found. */
  finding: Finding | null
}

const LATE_OPENING = /^\s+---[ \t]*\r?\n\s*[\w-]+[ \t]*:/
const BLANK_LINE = /\n[ \t]*\r?\n/

const countLines = (text: string): number => text.split('\n').length - 1

/** Place of the next line. */
const findNextLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

const explainLateOpening = (text: string): Finding | null =>
  LATE_OPENING.test(text)
    ? {
        line: countLines(text.slice(0, text.indexOf('---'))) + 1,
        wrong: 'L’en-tête ne commence pas à la première ligne du fichier.',
        remedy: 'Supprimez ce qui précède « --- ».',
      }
    : null

const explainDelimiters = (opening: string, close: number, text: string): Finding | null => {
  // VuePress takes what follows for a language, and would run « ---js ».
  if (!['---', '---yaml', '---yml'].includes(opening.replace(/\s/g, ''))) {
    return {
      line: 1,
      wrong: `L’en-tête s’ouvre par « ${opening.trim()} ».`,
      remedy: 'Écrivez « --- » seul sur la première ligne.',
    }
  }
  if (close === -1) {
    return {
      line: 1,
      wrong: 'L’en-tête n’est jamais fermé.',
      remedy: 'Ajoutez une ligne « --- » après son dernier champ.',
    }
  }
  const closing = text.slice(close + 1, findNextLine(text, close + 1)).trim()
  if (closing === '---') return null
  return {
    line: countLines(text.slice(0, close)) + 2,
    wrong: `La ligne qui ferme l’en-tête est « ${closing} ».`,
    remedy: 'Écrivez « --- » seul sur cette ligne.',
  }
}

/**
 * Finds the front matter of a page exactly where VuePress (gray-matter) would.
 *
 * @param text the file, without byte order mark
 */
export const splitFrontmatter = (text: string): FrontmatterPlace => {
  if (!text.startsWith('---') || text[3] === '-') {
    return { isPresent: false, yaml: '', bodyStart: 0, finding: explainLateOpening(text) }
  }
  const opening = text.slice(0, findNextLine(text, 0)).trimEnd()
  const close = text.indexOf('\n---', 3)
  const finding = explainDelimiters(opening, close, text)
  if (close !== -1) {
    const yaml = ' '.repeat(opening.length) + text.slice(opening.length, close + 1)
    return { isPresent: true, yaml, bodyStart: findNextLine(text, close + 1), finding }
  }
  // The body most likely starts after the first blank line: its mistakes can be told as well.
  const blank = text.search(BLANK_LINE)
  const bodyStart = blank === -1 ? text.length : findNextLine(text, blank + 1)
  return { isPresent: true, yaml: '', bodyStart, finding }
}
