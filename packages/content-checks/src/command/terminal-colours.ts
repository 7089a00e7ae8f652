import { styleText } from 'node:util'
import type { Colours } from '../shared/format-problems.js'

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>

const paintWith =
  (style: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    styleText(style, text, { validateStream: false })

const COLOURS: Colours = {
  file: paintWith('cyan'),
  error: paintWith(['bold', 'red']),
  warning: paintWith('yellow'),
}

/** Colours for a terminal, none for a file or when the person wants none (`NO_COLOR`). */
export const chooseColours = (
  environment: Environment,
  isTerminal: boolean,
): Colours | undefined => {
  if (environment.NO_COLOR) return undefined
  const isForced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0'
  return isTerminal || isForced ? COLOURS : undefined
}
