/** Ce que dit la première ligne d’un bloc de code. */
export interface CodeInfo {
  language: string
  /** Titre entre crochets, vide s’il n’y en a pas. */
  title: string
  /** Lignes à mettre en évidence, à partir de 1. */
  highlighted: ReadonlySet<number>
  isNumbered: boolean
  /** Faux quand Vue doit lire les accolades du bloc. */
  isLiteral: boolean
}

/** Titre et langage seuls. */
export const readCodeTitle = (info: string): Pick<CodeInfo, 'language' | 'title'> => ({
  language: info.trim().split(/[\s:{[]/)[0] ?? '',
  title: /\[([^\]]*)\]/.exec(info)?.[1]?.trim() ?? '',
})

/** « 2,4-6 » → 2, 4, 5, 6. Ce qui n’est pas un numéro est ignoré. */
function readLines(text: string): Set<number> {
  const lines = new Set<number>()
  for (const part of text.split(',').filter((one) => /\d/.test(one))) {
    const [first = Number.NaN, last = first] = part.split('-').map(Number)
    for (let line = first; line <= last; line++) lines.add(line)
  }
  return lines
}

/**
 * Lit la première ligne d’un bloc de code : `js{2,4-6}:numeros [fichier.js]`.
 *
 * @param info ce qui suit les trois accents graves
 */
export const readCodeInfo = (info: string): CodeInfo => ({
  ...readCodeTitle(info),
  highlighted: readLines(/\{([\d,\s-]+)\}/.exec(info)?.[1] ?? ''),
  isNumbered: /:(?:numeros|numéros|line-numbers)\b/.test(info),
  isLiteral: !/:no-v-pre\b/.test(info),
})
