import { checkSource, type ContentChecksOptions } from 'content-checks'
import { formatField, type FieldValue } from '../source/write-field.js'

/**
 * Vérifie une valeur d’en-tête avec les règles du site.
 *
 * @returns ce qui ne va pas et quoi écrire, ou `undefined`
 */
export const checkValue = (
  name: string,
  value: FieldValue,
  rules: ContentChecksOptions = {},
  today?: string,
): string | undefined => {
  const { fields = {} } = rules.frontmatter ?? {}
  const problems = checkSource(`---\n${formatField(name, value)}\n---\n\nTexte.\n`, {
    file: name,
    options: { frontmatter: { fields }, severities: { titre: 'off' } },
    ...(today ? { today } : {}),
  })
  return problems.find(({ severity }) => severity === 'error')?.message
}
