import type { FieldSchema } from 'content-checks'

/** Un champ de formulaire, tel que l’éditeur en ligne le lit. */
export type Widget = Readonly<Record<string, unknown>>

/** Ce que le schéma ne dit pas d’un champ. */
export interface WidgetContext {
  name: string
  label: string
  isRequired: boolean
  labelOf: (name: string) => string
}

const DURATION = '^\\d+ (jours?|semaines?|mois|ans?)$'
const WEB_ADDRESS = '^https?://\\S+$'

// Au-delà, une seule ligne ne montre pas tout ce qu’on écrit.
const ONE_LINE_CHARACTERS = 100

const sayLength = (min: number, max: number | undefined): string =>
  max === undefined
    ? `Au moins ${min} caractères.`
    : min > 0
      ? `De ${min} à ${max} caractères.`
      : `${max} caractères au plus.`

const toText = (field: Extract<FieldSchema, { type: 'text' }>): Widget => {
  const { minLength = 0, maxLength, pattern, patternHint } = field
  const widget = (maxLength ?? 0) > ONE_LINE_CHARACTERS ? 'text' : 'string'
  if (pattern) {
    return {
      widget,
      pattern: [pattern.source, patternHint ?? `Forme attendue : ${pattern.source}`],
    }
  }
  if (minLength === 0 && maxLength === undefined) return { widget }
  const hint = sayLength(minLength, maxLength)
  return { widget, hint, pattern: [`^[\\s\\S]{${minLength},${maxLength ?? ''}}$`, hint] }
}

const toList = (
  { of, minItems = 1 }: Extract<FieldSchema, { type: 'list' }>,
  { labelOf }: WidgetContext,
): Widget => {
  if (of.type === 'choice') {
    return { widget: 'select', multiple: true, min: minItems, options: [...of.values] }
  }
  if (of.type === 'group') return { widget: 'list', fields: toFields(of, labelOf) }
  return { widget: 'list', hint: 'Séparez-les par des virgules.' }
}

const toFields = (
  { fields, required = [] }: Extract<FieldSchema, { type: 'group' }>,
  labelOf: (name: string) => string,
): Widget[] =>
  Object.entries(fields)
    .map(([name, field]) => {
      const isRequired = required.includes(name)
      return toWidget(field, { name, label: labelOf(name), isRequired, labelOf })
    })
    .filter((widget) => widget !== null)

const toDetails = (field: FieldSchema, context: WidgetContext): Widget | null => {
  switch (field.type) {
    case 'text':
      return toText(field)
    case 'choice':
      return { widget: 'select', options: [...field.values] }
    case 'list':
      return toList(field, context)
    case 'date':
      return {
        widget: 'datetime',
        format: 'YYYY-MM-DD',
        date_format: 'YYYY-MM-DD',
        time_format: false,
      }
    case 'duration':
      return { widget: 'string', pattern: [DURATION, 'Écrivez une durée : 6 mois, 1 an…'] }
    case 'number':
      return {
        widget: 'number',
        value_type: field.integer ? 'int' : 'float',
        ...(field.min !== undefined && { min: field.min }),
        ...(field.max !== undefined && { max: field.max }),
      }
    case 'boolean':
      // Une case à cocher écrirait « non » là où rien n’a été dit.
      return {
        widget: 'select',
        options: [
          { label: 'Oui', value: true },
          { label: 'Non', value: false },
        ],
      }
    case 'url':
      return { widget: 'string', pattern: [WEB_ADDRESS, 'Écrivez l’adresse entière : https://…'] }
    case 'group':
      return { widget: 'object', fields: toFields(field, context.labelOf) }
    case 'oneOf':
      return field.options[0] ? toDetails(field.options[0], context) : null
    case 'any':
      return null
  }
}

/**
 * Le champ de formulaire d’un champ d’en-tête.
 *
 * @returns `null` pour un champ dont le schéma ne dit rien
 */
export const toWidget = (field: FieldSchema, context: WidgetContext): Widget | null => {
  const { name, label, isRequired } = context
  const details = toDetails(field, context)
  return details && { name, label, required: isRequired, ...details }
}
