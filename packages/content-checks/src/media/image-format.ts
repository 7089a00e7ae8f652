import type { MediaRule } from './media-rule.js'

const UNSHOWN = /\.(heic|heif|tiff?|bmp|psd|eps|ai)$/i

/** Browsers can show the image. */
export const imageFormat: MediaRule = {
  name: 'format-d-image',
  severity: 'error',
  checks: 'une image est dans un format que tous les navigateurs montrent',
  why: 'une photo de téléphone (HEIC) laisserait un trou dans la page',
  check: ({ filePathRelative }) => {
    const [, format] = UNSHOWN.exec(filePathRelative) ?? []
    if (!format) return []
    return [
      {
        line: 1,
        wrong: `Les navigateurs ne montrent pas les images « .${format.toLowerCase()} ».`,
        remedy: 'Enregistrez-la en JPEG, PNG ou WebP, et changez son nom dans la page.',
      },
    ]
  },
}
