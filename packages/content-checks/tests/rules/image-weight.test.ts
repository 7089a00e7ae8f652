import { expect, test } from 'vitest'
import { imageWeight } from '../../src/media/image-weight.js'
import { applyMediaRule } from './check-media-rule.js'

test('est signalée : une image fautive', () => {
  expect(applyMediaRule(imageWeight, { bytes: 3_200_000 })).toEqual([
    expect.stringContaining('pèse 3,2 Mo'),
  ])
})

test('est acceptée : une image en ordre', () => {
  expect(applyMediaRule(imageWeight, { bytes: 1_900_000 })).toEqual([])
})
