import grayMatter from 'gray-matter'
import type { Frontmatter } from './frontmatter.js'
import { locateFields } from './locate-fields.js'
import type { LocatedYaml } from './locate-fields.js'
import type { Finding } from './problem.js'
import { splitFrontmatter } from './split-frontmatter.js'
import { explainYamlError } from './yaml-error.js'

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unread = (
  status: 'absent' | 'broken',
  bodyStart: number,
  finding: Finding | null,
): Frontmatter => ({
  status,
  data: {},
  findings: finding ? [finding] : [],
  bodyStart,
  lineOf: () => 1,
  writeDate: () => '',
})

/** The parser of VuePress says what stops the build; the one with places says where and why. */
const explain = (error: unknown, located: LocatedYaml): Finding => {
  if (located.finding) return located.finding
  const { mark, reason = '' } = error as { mark?: { line?: number }; reason?: string }
  const { wrong, remedy } = explainYamlError(reason)
  return { line: (mark?.line ?? 0) + 1, wrong, remedy }
}

/**
 * Reads the front matter of a page as VuePress will, but with the lines and without throwing.
 *
 * @param text the file, without byte order mark
 */
export const parseFrontmatter = (text: string): Frontmatter => {
  const { isPresent, yaml, bodyStart, finding } = splitFrontmatter(text)
  if (!isPresent) return unread('absent', bodyStart, finding)
  if (finding) return unread('broken', bodyStart, finding)
  let located: LocatedYaml | undefined
  const locate = (): LocatedYaml => (located ??= locateFields(yaml))
  let data: unknown
  try {
    // With options, gray-matter does not keep every text in its global cache.
    data = grayMatter(text.slice(0, bodyStart), { excerpt: false }).data
  } catch (error) {
    return unread('broken', bodyStart, explain(error, locate()))
  }
  if (!isFields(data)) {
    return unread('broken', bodyStart, {
      line: 2,
      wrong: 'L’en-tête n’est pas une suite de lignes « nom: valeur ».',
      remedy: 'Ajoutez « : » et une espace après le nom de chaque champ.',
    })
  }
  // VuePress reads past tabulations, but puts the fields after them elsewhere.
  const tab = yaml.split('\n').findIndex((line) => /^ *\t/.test(line))
  const { wrong, remedy } = explainYamlError('TAB_AS_INDENT')
  return {
    status: 'read',
    data,
    findings: tab === -1 ? [] : [{ line: tab + 1, wrong, remedy }],
    bodyStart,
    lineOf: (path) => locate().lineOf(path),
    writeDate: (path, value) => {
      const [day = ''] = value.toISOString().split('T')
      return yaml.includes(day) ? day : locate().textOf(path)
    },
  }
}
