import { isGroup, showValue } from './field-value.js'
import type { TextField } from './frontmatter-schema.js'
import type { Finding } from './problem.js'

/** Checks a text of the front matter. */
export const checkText = (
  value: unknown,
  label: string,
  field: TextField,
): Omit<Finding, 'line'> | null => {
  if (typeof value !== 'string') {
    return {
      wrong: `Le champ « ${label} » doit être un texte.`,
      remedy:
        isGroup(value) || Array.isArray(value)
          ? 'Écrivez-le sur une ligne, entre guillemets droits s’il contient « : », « [ » ou « { ».'
          : `Mettez la valeur entre guillemets droits : "${showValue(value)}".`,
    }
  }
  const { minLength = 0, maxLength = Infinity, pattern, patternHint = 'Corrigez-le.' } = field
  const length = [...value].length
  if (length < minLength || length > maxLength) {
    const bounds =
      maxLength === Infinity
        ? `au moins ${minLength}`
        : minLength === 0
          ? `au plus ${maxLength}`
          : `de ${minLength} à ${maxLength}`
    return {
      wrong: `Le champ « ${label} » compte ${length} caractères.`,
      remedy: `Il en faut ${bounds} : ${length < minLength ? 'complétez-le' : 'raccourcissez-le'}.`,
    }
  }
  if (pattern && !pattern.test(value)) {
    return {
      wrong: `« ${value} » ne convient pas au champ « ${label} ».`,
      remedy: patternHint,
    }
  }
  return null
}
