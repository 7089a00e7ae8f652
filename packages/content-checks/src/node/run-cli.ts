import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkBuiltSite } from '../built/check-built-site.js'
import { formatRepeatedProblems } from '../shared/format-repeated-problems.js'

const HELP = `verifier — vérifie les pages publiées d’un site

  verifier dist [options]

  --base /base/            adresse sous laquelle le site est publié (par défaut : /)
  --origine https://…      origine du site, pour vérifier aussi ses adresses complètes
  --netlify fichier        redirections à vérifier (par défaut : netlify.toml s’il existe)
  --script sha256-…        empreinte d’un script autorisé dans les pages (option répétable)
  --origine-permise https://…  autre site que les pages peuvent appeler (option répétable)
  --aide                   affiche cette aide

Code de sortie : 0 si tout va bien, 1 s’il y a des erreurs, 2 si la commande est mal écrite.`

const NETLIFY = 'netlify.toml'

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      origine: { type: 'string' },
      netlify: { type: 'string' },
      script: { type: 'string', multiple: true },
      'origine-permise': { type: 'string', multiple: true },
      aide: { type: 'boolean', short: 'h' },
    },
  })

/** Where the command writes. */
export interface CliOutput {
  log: (text: string) => void
  error: (text: string) => void
}

const run = (args: readonly string[], { log, error }: CliOutput): number => {
  let parsed: ReturnType<typeof readArguments>
  try {
    parsed = readArguments(args)
  } catch {
    error(`Une option n’est pas reconnue.\n\n${HELP}`)
    return 2
  }
  const { values, positionals } = parsed
  if (values.aide) {
    log(HELP)
    return 0
  }
  const [distDir] = positionals
  if (!distDir || positionals.length > 1) {
    error(`Indiquez le dossier du site construit.\n\n${HELP}`)
    return 2
  }
  const netlifyToml = values.netlify ?? (existsSync(NETLIFY) ? NETLIFY : undefined)
  const problems = checkBuiltSite(distDir, {
    allowedScripts: values.script ?? [],
    allowedOrigins: values['origine-permise'] ?? [],
    ...(values.base !== undefined && { base: values.base }),
    ...(values.origine !== undefined && { origin: values.origine }),
    ...(netlifyToml !== undefined && { netlifyToml }),
  })
  if (problems.length > 0) error(formatRepeatedProblems(problems))
  const hasError = problems.some(({ severity }) => severity === 'error')
  if (!hasError) log(`Les pages de « ${distDir} » sont en ordre.`)
  return hasError ? 1 : 0
}

/**
 * Runs the command `verifier`.
 *
 * @returns its exit code: 0 without error, 1 with errors, 2 when it could not check
 */
export const runCli = (args: readonly string[], output: CliOutput): number => {
  try {
    return run(args, output)
  } catch (error) {
    output.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}
