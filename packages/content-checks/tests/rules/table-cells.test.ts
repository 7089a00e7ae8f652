import { expect, test } from 'vitest'
import { tableCells } from '../../src/markdownlint/rules/table-cells.js'
import { applyStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = tableCells
  expect(applyStyleRule(tableCells, '| a | b |\n| - | - |\n| 1 | 2 | 3 |')).toEqual([
    `3 ${wrong} ${remedy}`,
  ])
})

test.each(['| a | b |\n| - | - |\n| `x\\|y` | 2 |'])('est accepté : %s', (text) => {
  expect(applyStyleRule(tableCells, text)).toEqual([])
})
