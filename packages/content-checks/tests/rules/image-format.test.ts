import { expect, test } from 'vitest'
import { imageFormat } from '../../src/media/image-format.js'
import { applyMediaRule } from './check-media-rule.js'

test.each(['photo.HEIC', 'plan.tiff', 'images/affiche.psd'])('est signalée : %s', (file) => {
  expect(applyMediaRule(imageFormat, { filePathRelative: file })).toEqual([
    expect.stringContaining('Enregistrez-la en JPEG, PNG ou WebP'),
  ])
})

test.each(['photo.jpg', 'plan.svg', 'images/carte.avif'])('est acceptée : %s', (file) => {
  expect(applyMediaRule(imageFormat, { filePathRelative: file })).toEqual([])
})
