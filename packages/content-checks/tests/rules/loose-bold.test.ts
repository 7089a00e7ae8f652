import { expect, test } from 'vitest'
import { looseBold } from '../../src/markdownlint/rules/loose-bold.js'
import { applyStyleRule, fixWithStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = looseBold
  expect(applyStyleRule(looseBold, 'Du ** texte** ici.')).toEqual([`1 ${wrong} ${remedy}`])
})

test.each(['Du **texte** et **un autre** ici.'])('est accepté : %s', (text) => {
  expect(applyStyleRule(looseBold, text)).toEqual([])
})

test('se corrige', () => {
  expect(fixWithStyleRule(looseBold, 'Du ** texte** ici.')).toBe('Du **texte** ici.')
})
