import { parse, TomlError } from 'smol-toml'
import type { Finding } from '../shared/problem.js'

/** A redirect of the host. */
export interface Redirect {
  from: string
  to: string
  status: number
  /** Applies even when a page exists at `from`. */
  isForced: boolean
  line: number
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Reads the redirects of a `netlify.toml`; a broken file gives a finding. */
export const readNetlifyRedirects = (
  toml: string,
): { redirects: Redirect[]; finding: Finding | null } => {
  let data: { redirects?: unknown }
  try {
    data = parse(toml)
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1
    const wrong = 'Ce fichier de configuration est illisible à partir de cette ligne.'
    const remedy = 'Vérifiez les guillemets, les crochets et les signes « = ».'
    return { redirects: [], finding: { line, wrong, remedy } }
  }
  const entries = Array.isArray(data.redirects) ? (data.redirects as Record<string, unknown>[]) : []
  // smol-toml gives no places: the tables are in the order of the file.
  const headers = toml
    .split('\n')
    .flatMap((text, index) => (/^\s*\[\[\s*redirects\s*\]\]/.test(text) ? [index + 1] : []))
  const redirects = entries.map((entry, index) => ({
    from: asText(entry.from),
    to: asText(entry.to),
    status: typeof entry.status === 'number' ? entry.status : 301,
    isForced: entry.force === true,
    line: headers[index] ?? 1,
  }))
  return { redirects, finding: null }
}

/** Reads the redirects of a `_redirects` file: « from to status », one a line. */
export const readRedirectsFile = (text: string): Redirect[] =>
  text.split('\n').flatMap((row, index) => {
    const [from, ...rest] = row
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    // Query conditions (« id=:id ») may stand between the two addresses.
    const to = rest.find((part) => part.startsWith('/') || /^https?:/.test(part))
    if (!from || !to) return []
    const [, status = '301', force = ''] = /^(\d{3})(!?)$/.exec(rest.at(-1) ?? '') ?? []
    return [{ from, to, status: Number(status), isForced: force === '!', line: index + 1 }]
  })

/** Whether a redirect answers at a path, from the root of the domain. */
export const matchesRedirect = ({ from }: Redirect, path: string): boolean => {
  const pattern = from
    .split('/')
    .map((part) => {
      if (part === '*') return '.*'
      return part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('/')
    .replace(/\/\.\*$/, '(?:/.*)?')
  return new RegExp(`^${pattern}/?$`).test(path)
}
