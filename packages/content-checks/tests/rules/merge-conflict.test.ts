import { expect, test } from 'vitest'
import { mergeConflict } from '../../src/rules/merge-conflict.js'
import { applyRule } from './check-rule.js'

test.each([
  ['<<<<<<< HEAD\nUn.\n=======\nDeux.\n>>>>>>> autre', '1 Deux versions de ce passage'],
  ['Texte.\n\n<<<<<<< HEAD\nUn.', '3 Deux versions de ce passage'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(mergeConflict, text)).toEqual([expect.stringContaining(message)])
})

test.each(['Titre\n=======\n\nTexte.', '```\n<<<<<<< HEAD\n```', '> > > Une citation.'])(
  'est accepté : %s',
  (text) => {
    expect(applyRule(mergeConflict, text)).toEqual([])
  },
)
