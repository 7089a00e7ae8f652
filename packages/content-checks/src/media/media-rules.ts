import { heavyImage } from './heavy-image.js'
import { imageFormat } from './image-format.js'
import { imageMetadata } from './image-metadata.js'
import { imageName } from './image-name.js'
import { imageWeight } from './image-weight.js'
import type { MediaRule } from './media-rule.js'
import { orphanImage } from './orphan-image.js'

/** Every rule on images, in the order of the documentation. */
export const mediaRules: readonly MediaRule[] = [
  imageFormat,
  imageWeight,
  heavyImage,
  imageMetadata,
  imageName,
  orphanImage,
]
