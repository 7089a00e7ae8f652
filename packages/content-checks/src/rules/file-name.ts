import type { Rule } from '../shared/rule.js'

const PLAIN = /^[a-z0-9._/-]*$/
const README = /(^|\/)README\.md$/

/** File names make addresses one can dictate. */
export const fileName: Rule = {
  name: 'nom-de-fichier',
  severity: 'warning',
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

const toPlainName = (path: string): string =>
  path
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9._/]+/g, '-')
    .replace(/-*([./])-*/g, '$1')
    .replace(/^-+|-+$/g, '')
