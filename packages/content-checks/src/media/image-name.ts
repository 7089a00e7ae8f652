import { toPlainName } from '../shared/to-plain-name.js'
import type { MediaRule } from './media-rule.js'

const PLAIN = /^[a-z0-9._/-]*$/

/** Names of images make addresses that work everywhere. */
export const imageName: MediaRule = {
  name: 'nom-d-image',
  severity: 'warning',
  checks: 'le nom d’une image n’a ni espace, ni accent, ni majuscule (option `fileNames`)',
  why: 'certains ordinateurs confondent « Plan.png » et « plan.png », d’autres non',
  check: ({ filePathRelative }, { fileNames = false }) => {
    if (!fileNames || PLAIN.test(filePathRelative)) return []
    return [
      {
        line: 1,
        wrong: `Le nom de l’image « ${filePathRelative} » contient une espace, un accent ou une majuscule.`,
        remedy: `Renommez-la « ${toPlainName(filePathRelative)} », ici et dans les pages qui l’affichent.`,
      },
    ]
  },
}
