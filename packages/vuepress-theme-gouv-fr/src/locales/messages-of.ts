import { en } from './en.js'
import { fr } from './fr.js'
import type { Messages } from './messages.js'

/** Textes de l’interface dans une langue : l’anglais pour l’anglais, le français pour toute autre. */
export const messagesOf = (lang: string): Messages => (lang.startsWith('en') ? en : fr)

/** Langue de ces textes, quand ce n’est pas celle demandée : un lecteur d’écran doit le savoir. */
export const messagesLang = (lang: string): string | undefined =>
  /^(?:en|fr)/.test(lang) ? undefined : 'fr'
