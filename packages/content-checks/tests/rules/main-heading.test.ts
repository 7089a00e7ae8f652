import { expect, test } from 'vitest'
import { mainHeading } from '../../src/rules/main-heading.js'
import { applyRule } from './check-rule.js'

test.each([
  ['# Un autre titre', '1 « # Un autre titre » est un second titre principal'],
  ['## Un\n\n# Deux', '3 « # Deux »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(mainHeading, text)).toEqual([expect.stringContaining(message)])
})

test.each(['## Un', '```sh\n# commentaire\n```'])('est accepté : %s', (text) => {
  expect(applyRule(mainHeading, text)).toEqual([])
})
