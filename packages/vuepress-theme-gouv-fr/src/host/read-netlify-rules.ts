import { readFileSync } from 'node:fs'
import { parse, TomlError } from 'smol-toml'
import type { HostRules } from './host-rules.js'

interface NetlifyToml {
  headers?: { for?: string; values?: Record<string, unknown> }[]
  redirects?: {
    from?: string
    to?: string
    status?: number
    force?: boolean
    conditions?: unknown
    query?: unknown
  }[]
}

/** Une valeur écrite sur plusieurs lignes n’en fait qu’une dans la réponse. */
const joinLines = (value: unknown): string =>
  String(value)
    .trim()
    .replace(/\s*\n\s*/g, ' ')

/**
 * Lit les en-têtes et les redirections d’un `netlify.toml`. Les redirections soumises à une
 * condition (pays, langue, paramètre) sont laissées de côté : l’aperçu ne saurait en juger.
 *
 * @throws {Error} quand le fichier est illisible, avec la ligne
 */
export function readNetlifyRules(file: string): HostRules {
  let toml: NetlifyToml
  try {
    toml = parse(readFileSync(file, 'utf8')) as NetlifyToml
  } catch (error) {
    const place = error instanceof TomlError ? `${file}:${error.line}` : file
    throw new Error(
      `${place} : ce fichier de configuration est illisible. Vérifiez les guillemets, les crochets et les signes « = ».`,
      { cause: error },
    )
  }
  return {
    headers: (toml.headers ?? []).map((rule) => ({
      for: rule.for ?? '/*',
      values: Object.fromEntries(
        Object.entries(rule.values ?? {}).map(([name, value]) => [name, joinLines(value)]),
      ),
    })),
    redirects: (toml.redirects ?? []).flatMap((rule) =>
      rule.from && rule.to && !rule.conditions && !rule.query
        ? [
            {
              from: rule.from,
              to: rule.to,
              status: rule.status ?? 301,
              isForced: rule.force === true,
            },
          ]
        : [],
    ),
  }
}
