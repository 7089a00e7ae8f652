import { suggest } from 'content-checks'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { CommandError } from './command-error.js'

const explain = (error: unknown, options: ParseArgsOptionsConfig): string => {
  const { code, message } = error as { code?: string; message: string }
  const name = /'-?-?([\w-]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = suggest(name, Object.keys(options))
    return `L’option --${name} n’existe pas. ${
      near
        ? `Vouliez-vous dire --${near} ?`
        : `Options : ${Object.keys(options)
            .map((key) => `--${key}`)
            .join(', ')}.`
    }`
  }
  return options[name]?.type === 'boolean'
    ? `L’option --${name} ne prend pas de valeur.`
    : `L’option --${name} attend une valeur : --${name} "…"`
}

/**
 * Lit les arguments d’une commande.
 *
 * @throws {CommandError} en français, avec l’option la plus proche
 */
export const readArguments = <T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new CommandError(explain(error, options), { cause: error })
  }
}
