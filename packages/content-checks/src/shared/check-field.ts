import { checkScalar } from './check-scalar.js'
import type { FieldContext } from './field-context.js'
import { isGroup, showValue } from './field-value.js'
import type { FieldSchema, GroupField, ListField } from './frontmatter-schema.js'
import type { Finding } from './problem.js'
import { quoteList } from './quote-list.js'
import { suggest } from './suggest.js'

const checkList = (value: unknown, field: ListField, context: FieldContext): Finding[] => {
  const { path, label, frontmatter } = context
  if (!Array.isArray(value)) {
    const example = isGroup(value) ? 'un tiret devant chaque élément' : `[${showValue(value)}]`
    return [
      {
        line: frontmatter.lineOf(path),
        wrong: `Le champ « ${label} » doit être une liste.`,
        remedy: `Écrivez ${example}.`,
      },
    ]
  }
  const { minItems = 1 } = field
  if (value.length < minItems) {
    return [
      {
        line: frontmatter.lineOf(path),
        wrong: `La liste « ${label} » ${value.length === 0 ? 'est vide' : 'est trop courte'}.`,
        remedy:
          value.length === 0
            ? 'Complétez-la ou supprimez la ligne.'
            : `Il y faut au moins ${minItems} éléments.`,
      },
    ]
  }
  return value.flatMap((item, index) =>
    checkField(item, field.of, {
      ...context,
      path: [...path, index],
      label: `${label} › élément ${index + 1}`,
    }),
  )
}

const checkGroup = (value: unknown, field: GroupField, context: FieldContext): Finding[] => {
  const { path, label, frontmatter } = context
  const names = Object.keys(field.fields)
  if (!isGroup(value)) {
    const wrong = `Le champ « ${label} » attend des lignes « nom: valeur ».`
    return [
      { line: frontmatter.lineOf(path), wrong, remedy: `Écrivez-y ${quoteList(names, 'et')}.` },
    ]
  }
  const findings: Finding[] = (field.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => ({
      line: frontmatter.lineOf(path),
      wrong: `Il manque « ${name} » dans « ${label} ».`,
      remedy: `Ajoutez une ligne « ${name}: … ».`,
    }))
  for (const [name, item] of Object.entries(value)) {
    const itemPath = [...path, name]
    const itemField = Object.hasOwn(field.fields, name) ? field.fields[name] : undefined
    if (itemField) {
      const itemContext = { ...context, path: itemPath, label: `${label} › ${name}` }
      findings.push(...checkField(item, itemField, itemContext))
      continue
    }
    const nearest = suggest(name, names)
    findings.push({
      line: frontmatter.lineOf(itemPath),
      wrong: `« ${name} » n’existe pas dans « ${label} ».`,
      remedy: nearest ? `Écrivez « ${nearest} ».` : `Choisissez ${quoteList(names)}.`,
    })
  }
  return findings
}

/** Checks one value of the front matter. */
export const checkField = (
  value: unknown,
  field: FieldSchema,
  context: FieldContext,
): Finding[] => {
  const { label, path, frontmatter } = context
  if (field.type === 'any') return []
  if (value === null || value === '') {
    const wrong = `Le champ « ${label} » est vide.`
    return [
      { line: frontmatter.lineOf(path), wrong, remedy: 'Complétez-le ou supprimez la ligne.' },
    ]
  }
  if (field.type === 'list') return checkList(value, field, context)
  if (field.type === 'group') return checkGroup(value, field, context)
  if (field.type === 'oneOf') {
    const results = field.options.map((option) => checkField(value, option, context))
    return results.find(({ length }) => length === 0) ?? results[0] ?? []
  }
  const sentences = checkScalar(value, field, context)
  return sentences ? [{ line: frontmatter.lineOf(path), ...sentences }] : []
}
