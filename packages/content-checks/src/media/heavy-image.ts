import type { MediaRule } from './media-rule.js'
import { sayBytes } from './say-bytes.js'

/** Images are as light as they can be. */
export const heavyImage: MediaRule = {
  name: 'image-lourde',
  severity: 'warning',
  checks: 'une image pèse moins de 400 ko (option `images`)',
  why: 'elle retarde la lecture et use le forfait de qui lit sur son téléphone',
  check: ({ bytes }, { images: { maxBytes = 2_000_000, advisedBytes = 400_000 } = {} }) => {
    if (bytes <= advisedBytes || bytes > maxBytes) return []
    return [
      {
        line: 1,
        wrong: `Cette image pèse ${sayBytes(bytes)}.`,
        remedy: `Réduisez-la pour qu’elle pèse moins de ${sayBytes(advisedBytes)} : 1 600 pixels de large suffisent.`,
      },
    ]
  },
}
