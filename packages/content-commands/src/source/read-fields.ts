import { parse } from 'yaml'
import { splitPage } from './split-page.js'

/** Champs de l’en-tête d’une page ; vide quand il manque ou ne se lit pas (`verifier` le dira). */
export const readFields = (text: string): Record<string, unknown> => {
  const { yaml } = splitPage(text)
  if (!yaml) return {}
  try {
    const fields: unknown = parse(yaml)
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? (fields as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}
