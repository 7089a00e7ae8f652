import type { CellText } from './dot-text.js'
import { readText } from './mermaid-source.js'

/** Attribut ou méthode d’une classe, sans le signe qui le dit statique ou abstrait. */
export interface ClassMember {
  text: string
  kind?: 'static' | 'abstract'
}

/**
 * `List~int~` est `List<int>` : un tilde ouvre devant un mot, ferme ailleurs.
 *
 * @returns `undefined` quand un tilde ne va pas par paire
 */
const readGenerics = (text: string): string | undefined => {
  let depth = 0
  let isPaired = true
  const read = text.replace(/(?!^)~/g, (_tilde, at: number) => {
    const isOpening = /^[\p{L}\p{N}_]/u.test(text.slice(at + 1))
    depth += isOpening ? 1 : -1
    isPaired &&= depth >= 0
    return isOpening ? '&lt;' : '&gt;'
  })
  return isPaired && depth === 0 ? read : undefined
}

/**
 * Lit un membre d’une classe : `$` le dit statique, `*` abstrait.
 *
 * @returns `undefined` pour ce qui n’en est pas un
 */
export const readMember = (text: string): ClassMember | undefined => {
  // Le signe suit les paramètres d’une méthode, ou finit la ligne : « int* p » n’est pas abstrait.
  const [, start = text, sign, end = ''] =
    /^(.*\))([$*])(.*)$/.exec(text) ?? /^(.+)([$*])$/.exec(text) ?? []
  const plain = readGenerics((start + end).trim())
  if (plain === undefined || /[{}]/.test(plain)) return undefined
  return { text: readText(plain), ...(sign ? { kind: sign === '$' ? 'static' : 'abstract' } : {}) }
}

const TAGS = { static: 'u', abstract: 'i' } as const

/** Comme Mermaid : un membre statique est souligné, un membre abstrait est en italique. */
export const writeMember = ({ text, kind }: ClassMember): CellText => ({
  text,
  ...(kind ? { tag: TAGS[kind] } : {}),
})
