import { expect, test } from 'vitest'
import { listIndent } from '../../src/markdownlint/rules/list-indent.js'
import { applyStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = listIndent
  expect(applyStyleRule(listIndent, '- un\n - deux\n- trois')).toEqual([`2 ${wrong} ${remedy}`])
})

test.each(['- un\n  - deux\n- trois'])('est accepté : %s', (text) => {
  expect(applyStyleRule(listIndent, text)).toEqual([])
})
