import { expect, test } from 'vitest'
import { imageName } from '../../src/media/image-name.js'
import { applyMediaRule } from './check-media-rule.js'

test('est signalée : une image fautive', () => {
  expect(applyMediaRule(imageName, { filePathRelative: 'images/Été 1.png' })).toEqual([
    expect.stringContaining('« images/ete-1.png »'),
  ])
})

test('est acceptée : une image en ordre', () => {
  expect(applyMediaRule(imageName, { filePathRelative: 'images/ete-1.png' })).toEqual([])
})
