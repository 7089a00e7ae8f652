import { toPlainName } from '../shared/to-plain-name.js'
import type { Rule } from '../shared/rule.js'

const PLAIN = /^[a-z0-9._/-]*$/
const README = /(^|\/)README\.md$/

/** File names make addresses one can dictate. */
export const fileName: Rule = {
  name: 'nom-de-fichier',
  severity: 'warning',
  checks: 'le nom du fichier n’a ni espace, ni accent, ni majuscule (option `fileNames`)',
  why: 'il devient l’adresse de la page : elle doit pouvoir se dicter',
  check: ({ filePathRelative }, { options: { fileNames = false } }) => {
    const path = filePathRelative.replace(README, '$1')
    if (!fileNames || PLAIN.test(path)) return []
    const oddities = [
      /\s/.test(path) && 'une espace',
      /\p{Lu}/u.test(path) && 'une majuscule',
      /\p{M}/u.test(path.normalize('NFD')) && 'un accent',
    ].filter((oddity) => oddity !== false)
    return [
      {
        line: 1,
        wrong: `L’adresse de cette page contient ${oddities.join(' et ') || 'un signe inhabituel'}.`,
        remedy: `Renommez le fichier « ${toPlainName(path)} ».`,
      },
    ]
  },
}
