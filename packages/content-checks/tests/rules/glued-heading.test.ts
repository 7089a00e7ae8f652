import { expect, test } from 'vitest'
import { gluedHeading } from '../../src/markdownlint/rules/glued-heading.js'
import { applyStyleRule, fixWithStyleRule } from './check-style-rule.js'

test('est signalé, à sa ligne', () => {
  const { wrong, remedy } = gluedHeading
  expect(applyStyleRule(gluedHeading, '##Titre')).toEqual([`1 ${wrong} ${remedy}`])
})

test.each(['## Titre', 'Le numéro #12'])('est accepté : %s', (text) => {
  expect(applyStyleRule(gluedHeading, text)).toEqual([])
})

test('se corrige', () => {
  expect(fixWithStyleRule(gluedHeading, '##Titre')).toBe('## Titre')
})
