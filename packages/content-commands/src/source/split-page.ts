/** Où l’en-tête d’une page s’arrête. */
export interface PageParts {
  /** Le YAML, sans ses `---` ; `undefined` sans en-tête. */
  yaml?: string
  /** Place du YAML dans le fichier. */
  yamlStart: number
  /** Place du texte dans le fichier. */
  bodyStart: number
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m

/** Sépare l’en-tête du texte. Un en-tête jamais fermé est laissé dans le texte. */
export const splitPage = (text: string): PageParts => {
  const opening = OPENING.exec(text)
  if (!opening) return { yamlStart: 0, bodyStart: 0 }
  const yamlStart = opening[0].length
  const closing = CLOSING.exec(text.slice(yamlStart))
  if (!closing) return { yamlStart: 0, bodyStart: 0 }
  return {
    yaml: text.slice(yamlStart, yamlStart + closing.index),
    yamlStart,
    bodyStart: yamlStart + closing.index + closing[0].length,
  }
}
