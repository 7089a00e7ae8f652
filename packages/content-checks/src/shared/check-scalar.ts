import { checkDate } from './check-date.js'
import { checkDuration } from './check-duration.js'
import { checkText } from './check-text.js'
import type { FieldContext } from './field-context.js'
import { showValue } from './field-value.js'
import type { FieldSchema } from './frontmatter-schema.js'
import type { Finding } from './problem.js'
import { quoteList } from './quote-list.js'
import { suggest } from './suggest.js'

/** Checks a single value of the front matter. */
export const checkScalar = (
  value: unknown,
  field: Exclude<FieldSchema, { type: 'list' | 'group' | 'oneOf' }>,
  { path, label, today, frontmatter }: FieldContext,
): Omit<Finding, 'line'> | null => {
  switch (field.type) {
    case 'any':
      return null
    case 'text':
      return checkText(value, label, field)
    case 'date':
      return checkDate(value instanceof Date ? frontmatter.writeDate(path, value) : value, label, {
        past: field.past ?? false,
        today,
      })
    case 'duration':
      return checkDuration(value, label)
    case 'choice': {
      if (field.values.includes(String(value))) return null
      const nearest = suggest(String(value), field.values)
      return {
        wrong: `« ${showValue(value)} » n’est pas une valeur du champ « ${label} ».`,
        remedy: nearest ? `Écrivez « ${nearest} ».` : `Choisissez ${quoteList(field.values)}.`,
      }
    }
    case 'boolean':
      if (typeof value === 'boolean') return null
      return {
        wrong: `« ${showValue(value)} » n’est pas une valeur du champ « ${label} ».`,
        remedy: 'Écrivez true (oui) ou false (non), sans guillemets.',
      }
    case 'number': {
      const { integer = false, min = -Infinity, max = Infinity } = field
      const isNumber = typeof value === 'number' && value >= min && value <= max
      if (isNumber && (!integer || Number.isInteger(value))) return null
      const bounds = [
        integer ? 'un nombre entier' : 'un nombre',
        min > -Infinity && `au moins égal à ${min}`,
        max < Infinity && `au plus égal à ${max}`,
      ].filter((part) => part !== false)
      return {
        wrong: `« ${showValue(value)} » ne convient pas au champ « ${label} ».`,
        remedy: `Écrivez ${bounds.join(', ')}, sans guillemets.`,
      }
    }
    case 'url':
      if (typeof value === 'string' && URL.canParse(value) && /^https?:\/\//.test(value))
        return null
      return {
        wrong: `« ${showValue(value)} » n’est pas une adresse complète dans le champ « ${label} ».`,
        remedy: 'Écrivez l’adresse entière, qui commence par https://.',
      }
  }
}
