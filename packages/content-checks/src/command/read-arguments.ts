import { parseArgs } from 'node:util'
import { suggest } from '../shared/suggest.js'

const OPTIONS = {
  modifies: { type: 'boolean' },
  corriger: { type: 'boolean' },
  'sans-conseil': { type: 'boolean' },
  'sans-cache': { type: 'boolean' },
  format: { type: 'string' },
  regles: { type: 'string' },
  regle: { type: 'string' },
  base: { type: 'string' },
  origine: { type: 'string' },
  netlify: { type: 'string' },
  script: { type: 'string', multiple: true },
  'origine-permise': { type: 'string', multiple: true },
  aide: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
} as const

const FORMATS = ['texte', 'github', 'json'] as const

/** How the answer is written. */
export type OutputFormat = (typeof FORMATS)[number]

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })

/** What the command was asked. */
export type CommandArguments = ReturnType<typeof parse> & { format: OutputFormat }

const explain = (args: readonly string[]): string => {
  const names = Object.keys(OPTIONS)
  const unknown = args.find(
    (arg) => arg.startsWith('-') && !names.includes(arg.replace(/^-+/, '').split('=')[0] ?? ''),
  )
  if (!unknown) return 'Il manque une valeur après une option.'
  const nearest = suggest(unknown.replace(/^-+/, ''), names)
  return `L’option « ${unknown} » n’existe pas.${nearest ? ` Écrivez « --${nearest} ».` : ''}`
}

/**
 * Reads what follows the name of the command.
 *
 * @throws {Error} with a French sentence, when an option is wrong
 */
export const readArguments = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandArguments => {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch {
    throw new Error(explain(args))
  }
  const wanted =
    parsed.values.format ?? (environment.GITHUB_ACTIONS === 'true' ? 'github' : 'texte')
  const format = FORMATS.find((name) => name === wanted)
  if (!format) throw new Error(`Le format « ${wanted} » n’existe pas : ${FORMATS.join(', ')}.`)
  return { ...parsed, format }
}
