import { expect, test } from 'vitest'
import { heavyImage } from '../../src/media/heavy-image.js'
import { applyMediaRule } from './check-media-rule.js'

test('est signalée : une image fautive', () => {
  expect(applyMediaRule(heavyImage, { bytes: 600_000 })).toEqual([
    expect.stringContaining('pèse 600 ko'),
  ])
})

test('est acceptée : une image en ordre', () => {
  expect(applyMediaRule(heavyImage, { bytes: 390_000 })).toEqual([])
})
