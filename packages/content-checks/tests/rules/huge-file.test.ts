import { expect, test } from 'vitest'
import { hugeFile } from '../../src/rules/huge-file.js'
import { applyRule } from './check-rule.js'

test.each(['Texte.'])('est accepté : %s', (text) => {
  expect(applyRule(hugeFile, text)).toEqual([])
})

test('une page de 5 Mo est signalée seule', () => {
  expect(applyRule(hugeFile, 'a '.repeat(2_500_000))).toEqual([
    expect.stringContaining('trop longue pour être lue'),
  ])
})
