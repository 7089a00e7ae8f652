import type { MediaRule } from './media-rule.js'
import { sayBytes } from './say-bytes.js'

/** Images can be loaded on any network. */
export const imageWeight: MediaRule = {
  name: 'poids-d-image',
  severity: 'error',
  checks: 'une image pèse moins de 2 Mo (option `images`)',
  why: 'au-delà, elle n’arrive jamais dans un train',
  check: ({ bytes }, { images: { maxBytes = 2_000_000, advisedBytes = 400_000 } = {} }) => {
    if (bytes <= maxBytes) return []
    return [
      {
        line: 1,
        wrong: `Cette image pèse ${sayBytes(bytes)} : elle est trop lourde pour le site.`,
        remedy: `Réduisez-la à 1 600 pixels de large et enregistrez-la en JPEG ou WebP, pour moins de ${sayBytes(advisedBytes)}.`,
      },
    ]
  },
}
