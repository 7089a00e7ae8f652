import { stripVTControlCharacters, styleText } from 'node:util'

/** Où une commande écrit et comment elle pose ses questions. */
export interface Terminal {
  log: (text: string) => void
  error: (text: string) => void
  /** Pose une question ; absent quand personne n’est devant l’écran. */
  ask?: (question: string) => Promise<string>
}

type Style = Parameters<typeof styleText>[0]

/** Colore un texte, si la sortie est un terminal qui le veut bien (`NO_COLOR` est respecté). */
export const paint = (style: Style, text: string): string =>
  styleText(style, text, { stream: process.stdout })

/** Complète un texte par des espaces jusqu’à une largeur, couleurs non comptées. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stripVTControlCharacters(text).length))
