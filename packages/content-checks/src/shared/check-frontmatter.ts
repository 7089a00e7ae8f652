import { checkField } from './check-field.js'
import type { Frontmatter } from './frontmatter.js'
import type { FrontmatterSchema } from './frontmatter-schema.js'
import type { Finding } from './problem.js'
import { quoteList } from './quote-list.js'
import { suggest } from './suggest.js'
import { VUEPRESS_FIELDS } from './vuepress-fields.js'

/** What the schema cannot know. */
export interface FrontmatterContext {
  /** Date of the day, `AAAA-MM-JJ`. */
  today: string
  /** Required fields whose absence another rule reports. */
  ignoredMissing: readonly string[]
}

const resolveRequired = (
  { required = [], requiredBy }: FrontmatterSchema,
  data: Readonly<Record<string, unknown>>,
): readonly string[] =>
  (requiredBy && requiredBy.values[String(data[requiredBy.field])]) || required

/** Checks the front matter of one page against the schema of the site. */
export const checkFrontmatter = (
  frontmatter: Frontmatter,
  schema: FrontmatterSchema,
  { today, ignoredMissing }: FrontmatterContext,
): Finding[] => {
  const { data, lineOf } = frontmatter
  const fields = { ...VUEPRESS_FIELDS, ...schema.fields }
  const findings: Finding[] = []
  const unknown = new Map(
    Object.keys(data)
      .filter((name) => !Object.hasOwn(fields, name) && schema.fields && !schema.allowUnknown)
      .map((name) => [name, suggest(name, Object.keys(fields))]),
  )
  // A field with a wrong name is not missing as well: one message says what to write.
  const isThere = new Set([...Object.keys(data), ...ignoredMissing, ...unknown.values()])
  const missing = resolveRequired(schema, data).filter((name) => !isThere.has(name))
  if (missing.length > 0) {
    const isOne = missing.length === 1
    findings.push({
      line: 1,
      wrong: `Il manque ${isOne ? 'un champ' : `${missing.length} champs`} dans l’en-tête.`,
      remedy: `Ajoutez ${quoteList(missing, 'et')}.`,
    })
  }
  for (const [name, value] of Object.entries(data)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field) {
      // An empty title belongs to the rule « titre ».
      if (name === 'title' && (value === null || value === '')) continue
      findings.push(...checkField(value, field, { path: [name], label: name, today, frontmatter }))
    } else if (unknown.has(name)) {
      const nearest = unknown.get(name)
      findings.push({
        line: lineOf([name]),
        wrong: `Le champ « ${name} » n’existe pas.`,
        remedy: nearest
          ? nearest in data
            ? `Supprimez cette ligne : « ${nearest} » est déjà rempli.`
            : `Écrivez « ${nearest} ».`
          : `Supprimez cette ligne, ou choisissez parmi ${quoteList(Object.keys(schema.fields ?? {}))}.`,
      })
    }
  }
  return findings
}
