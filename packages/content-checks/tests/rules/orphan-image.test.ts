import { expect, test } from 'vitest'
import { orphanImage } from '../../src/media/orphan-image.js'
import { applyMediaRule } from './check-media-rule.js'

test('est signalée : une image fautive', () => {
  expect(applyMediaRule(orphanImage, { isUsed: false })).toEqual([
    expect.stringContaining('Aucune page n’affiche'),
  ])
})

test('est acceptée : une image en ordre', () => {
  expect(applyMediaRule(orphanImage, { isUsed: true })).toEqual([])
})
