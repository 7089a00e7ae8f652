import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { splitPage } from './split-page.js'

/** Valeur d’en-tête que les commandes écrivent. */
export type FieldValue =
  string | number | boolean | readonly (string | number)[] | readonly Record<string, string>[]

const isFlat = (value: FieldValue): boolean =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object')

/** `nom: valeur`, une liste de mots sur une seule ligne. */
export const formatField = (name: string, value: FieldValue): string => {
  const text = stringify(
    { [name]: value },
    { collectionStyle: isFlat(value) ? 'flow' : 'block', lineWidth: 0 },
  )
  if (!isFlat(value)) return text.trimEnd()
  return text
    .replace(/^\{\s*|\s*\}\s*$/g, '')
    .replace(/\[ (.*) \]$/, '[$1]')
    .trimEnd()
}

/**
 * Écrit, remplace ou retire (`undefined`) un champ de l’en-tête. Le reste du fichier — ordre, guillemets,
 * commentaires — n’est pas touché : la relecture ne montre que ce qui a changé.
 */
export const writeField = (text: string, name: string, value: FieldValue | undefined): string => {
  const { yaml, yamlStart } = splitPage(text)
  if (yaml === undefined) {
    return value === undefined ? text : `---\n${formatField(name, value)}\n---\n\n${text}`
  }
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const line = value === undefined ? '' : formatField(name, value) + end
  const { contents } = parseDocument(yaml)
  const items = isMap(contents) ? contents.items : []
  const index = items.findIndex(({ key }) => isScalar(key) && key.value === name)
  const startOf = (place: number): number =>
    (items[place]?.key as { range?: [number, number, number] } | undefined)?.range?.[0] ??
    yaml.length
  const [from, to] =
    index === -1 ? [yaml.length, yaml.length] : [startOf(index), startOf(index + 1)]
  return text.slice(0, yamlStart + from) + line + text.slice(yamlStart + to)
}
