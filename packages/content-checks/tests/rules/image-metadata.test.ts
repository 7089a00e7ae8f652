import { expect, test } from 'vitest'
import { imageMetadata } from '../../src/media/image-metadata.js'
import { applyMediaRule } from './check-media-rule.js'

test('est signalée : une image fautive', () => {
  expect(applyMediaRule(imageMetadata, { personalData: ['position'] })).toEqual([
    expect.stringContaining('le lieu où elle a été prise'),
  ])
})

test('est acceptée : une image en ordre', () => {
  expect(applyMediaRule(imageMetadata, { personalData: [] })).toEqual([])
})
