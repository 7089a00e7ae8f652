import type { FieldSchema } from 'content-checks'
import type { FieldValue } from '../source/write-field.js'

const splitList = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean)

/**
 * Valeur d’un champ d’après ce qu’une personne a tapé : une liste se sépare par des virgules ; une liste
 * de groupes (les sources), par des points-virgules, et les champs de chacun par « | ».
 */
export const parseValue = (text: string, schema: FieldSchema | undefined): FieldValue => {
  const typed = text.trim()
  if (schema?.type === 'number')
    return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : typed
  if (schema?.type === 'boolean') {
    return ['oui', 'true'].includes(typed) || (['non', 'false'].includes(typed) ? false : typed)
  }
  if (schema?.type !== 'list') return typed
  const { of } = schema
  if (of.type !== 'group') {
    return splitList(typed.replace(/^\[|\]$/g, ''), ',').map(
      (item) => parseValue(item, of) as string,
    )
  }
  const names = Object.keys(of.fields)
  return splitList(typed, ';').map((item) =>
    Object.fromEntries(
      splitList(item, '|').map((part, index) => {
        // Une adresse se reconnaît où qu’elle soit.
        const isUrl = /^https?:\/\//.test(part)
        const url = names.find((name) => of.fields[name]?.type === 'url')
        return [isUrl && url ? url : (names[index] ?? `champ ${index + 1}`), part]
      }),
    ),
  )
}
