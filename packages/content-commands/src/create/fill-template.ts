import { splitPage } from '../source/split-page.js'
import { formatField, type FieldValue } from '../source/write-field.js'

/** Valeurs des `{…}` d’un modèle. Un champ d’en-tête sans valeur disparaît. */
export type TemplateValues = Readonly<Record<string, FieldValue | undefined>>

const WHOLE_FIELD = /^([\w-]+):[ \t]*\{([\w-]+)\}[ \t]*\r?\n/gm
const HOLE = /\{([\p{L}\d_-]+)\}/gu

/**
 * Remplit un modèle Markdown : `title: {titre}` reçoit une valeur YAML bien écrite, les autres `{…}`
 * le texte tel quel. Ce qui n’est pas connu reste visible.
 */
export const fillTemplate = (template: string, values: TemplateValues): string => {
  const fill = (text: string): string =>
    text.replace(HOLE, (hole, name: string) => String(values[name] ?? hole))
  const { bodyStart } = splitPage(template)
  const head = template
    .slice(0, bodyStart)
    .replace(WHOLE_FIELD, (line, field: string, name: string) => {
      if (!(name in values)) return line
      const value = values[name]
      return value === undefined ? '' : `${formatField(field, value)}\n`
    })
  return fill(head) + fill(template.slice(bodyStart))
}
