import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startHost } from './preview-host.js'

const CONFIGURATION = 'netlify.toml'
const DEFAULT_PORT = 8080
const MAX_PORT = 65_535

interface PreviewArguments {
  dist: string
  port: number
  isHelpWanted: boolean
}

const readArguments = (args: readonly string[]): PreviewArguments => {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    const code = (error as { code?: string }).code
    throw new Error(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? 'Une de ces options n’existe pas.'
        : 'L’option --port attend un nombre : gouv-fr apercu --port 8080.',
      { cause: error },
    )
  }
  const { positionals, values } = parsed
  if (positionals.length > 1) throw new Error('Un seul dossier peut être servi à la fois.')
  const port = Number(values.port ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT) {
    throw new Error(`Le port « ${values.port} » n’est pas un nombre entre 0 et ${MAX_PORT}.`)
  }
  return { dist: positionals[0] ?? 'dist', port, isHelpWanted: values.help === true }
}

/**
 * Commande `gouv-fr apercu`.
 *
 * @returns le code de sortie ; 0 laisse le serveur tourner jusqu’à Ctrl+C
 */
export async function runPreview(args: readonly string[], help: string): Promise<number> {
  try {
    const { dist, port, isHelpWanted } = readArguments(args)
    if (isHelpWanted) {
      console.log(help)
      return 0
    }
    const netlifyToml = existsSync(CONFIGURATION) ? CONFIGURATION : undefined
    const host = await startHost({ dist, port, netlifyToml }).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
      throw new Error(
        `Le port ${port} est déjà pris. Choisissez-en un autre : gouv-fr apercu --port ${port + 1}.`,
        { cause: error },
      )
    })
    console.log(`Le dossier « ${dist} » est servi à l’adresse ${host.url}/`)
    console.log(
      netlifyToml
        ? `En-têtes et redirections : ${CONFIGURATION}.`
        : `Ni en-têtes, ni autres redirections que celles des pages : pas de fichier ${CONFIGURATION} ici.`,
    )
    console.log('Ctrl+C pour arrêter.')
    process.once('SIGINT', () => void host.close())
    process.once('SIGTERM', () => void host.close())
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}
