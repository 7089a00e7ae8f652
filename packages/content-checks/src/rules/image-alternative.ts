import { fold } from '../shared/fold.js'
import type { Rule } from '../shared/rule.js'

const EMPTY_WORDS = new Set(['image', 'img', 'photo', 'illustration', 'capture', 'figure', 'logo'])

/** Images say what they show to those who cannot see them. */
export const imageAlternative: Rule = {
  name: 'texte-d-image',
  severity: 'error',
  checks: 'l’image a un texte alternatif, qui n’est pas son nom de fichier',
  why: 'qui ne voit pas l’image n’a que ce texte',
  check: function* ({ images }) {
    for (const { src, alt, line, isHtml } of images) {
      const name = src.split('/').at(-1) ?? src
      if (alt === null) {
        yield {
          line,
          wrong: `L’image « ${name} » n’a pas de texte alternatif.`,
          remedy: isHtml
            ? 'Décrivez ce qu’elle montre dans alt="…" (alt="" si elle est décorative).'
            : 'Décrivez ce qu’elle montre entre les crochets : ![description](adresse).',
        }
      } else if (alt !== '' && isUseless(alt, name)) {
        yield {
          line,
          wrong: `Le texte alternatif « ${alt} » ne dit pas ce que montre l’image.`,
          remedy: 'Décrivez-la en une phrase courte.',
        }
      }
    }
  },
}

const isUseless = (alt: string, name: string): boolean => {
  const folded = fold(alt)
  return (
    EMPTY_WORDS.has(folded) ||
    folded === fold(name) ||
    (/\.\w{3,4}$/.test(alt) && folded.length > 0 && !alt.includes(' '))
  )
}
