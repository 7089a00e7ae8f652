import { expect, test } from 'vitest'
import { frontmatterReadable } from '../../src/rules/frontmatter-readable.js'
import { applyRule } from './check-rule.js'

test.each([
  ['description: Ceci : cela', 'deux fois « : »'],
  ['responsable: "Équipe', 'n’est pas fermé'],
  ['ordre', 'n’a pas la forme'],
])('est signalé : %s', (header, message) => {
  expect(applyRule(frontmatterReadable, 'Texte.', { header })).toEqual([
    expect.stringContaining(message),
  ])
})

test.each(['description: "Ceci : cela"', 'public: [dev]', 'ordre: 2'])(
  'est accepté : %s',
  (header) => {
    expect(applyRule(frontmatterReadable, 'Texte.', { header })).toEqual([])
  },
)
