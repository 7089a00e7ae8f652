import type { Terminal } from './terminal.js'

/** Ce qu’une commande reçoit. */
export interface CommandContext {
  /** Racine du site. */
  root: string
  terminal: Terminal
  /** Date du jour, `AAAA-MM-JJ`. */
  today: string
}

/** Une commande de `contenu`. */
export interface Command {
  name: string
  /** Aide en français : une ligne d’usage, puis les options. */
  help: string
  /** @returns le code de sortie : 0 si tout va bien */
  run: (args: readonly string[], context: CommandContext) => Promise<number>
}
