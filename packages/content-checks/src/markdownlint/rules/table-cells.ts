import type { StyleRule } from '../style-rule.js'

const countCells = (line: string): number =>
  line
    .replace(/\\\||`[^`]*`/g, '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length

/** Whether two lines of a table have not as many cells. */
const hasUnevenTable = (text: string): boolean => {
  let expected = 0
  for (const line of text.split('\n')) {
    if (!/^[\s>]*\|/.test(line)) expected = 0
    else if (expected === 0) expected = countCells(line)
    else if (countCells(line) !== expected) return true
  }
  return false
}

/** Rows of a table have as many cells as its head. */
export const tableCells: StyleRule = {
  code: 'MD056',
  name: 'cases-de-tableau',
  severity: 'warning',
  checks: 'chaque ligne d’un tableau a autant de cases que la première',
  why: 'une case de trop n’est pas affichée, une de moins décale la ligne',
  isSuspect: hasUnevenTable,
  wrong: 'Cette ligne du tableau n’a pas autant de cases que les autres.',
  remedy: 'Comptez les barres « | », et écrivez « \\| » pour une barre dans le texte.',
}
