import type { App } from 'vuepress/core'
import { checkAudience } from './check-audience.js'
import { checkLinks } from './check-links.js'
import { checkOptionImages } from './check-option-images.js'
import { checkOptionLinks } from './check-option-links.js'
import { checkReviews } from './check-reviews.js'
import { listSameAddresses } from './list-same-addresses.js'
import { listMissingLegalPages } from './list-missing-legal-pages.js'
import { listUnreadFiles } from './list-unread-files.js'
import type { GouvFrThemeOptions } from './options.js'
import { reportLines } from './report-lines.js'
import { reportUntranslated } from './report-untranslated.js'

/**
 * Affiche ce que l’ensemble des pages a de travers ; remet d’aplomb les ancres qui se devinent.
 *
 * @param hostname adresse publique du site
 * @throws {Error} en français, quand le site est `strict` et qu’on le construit
 */
export function reportSite(app: App, options: GouvFrThemeOptions, hostname?: string): void {
  const { isBuild, isDebug } = app.env
  const severity = { isStrict: options.strict === true && isBuild, isDebug }
  reportUntranslated(app, options)
  // Jamais une erreur : ces textes, seule l’administration peut les écrire.
  reportLines(
    'Pages légales absentes, obligatoires sur un site de l’État :',
    listMissingLegalPages(app, options),
    { isDebug },
  )
  reportLines('Mesure d’audience à régler :', checkAudience(app, options, hostname), severity)
  reportLines('Liens à corriger :', checkLinks(app), severity)
  reportLines('Liens des options à corriger :', checkOptionLinks(app, options), severity)
  reportLines('Images absentes :', checkOptionImages(app, options), severity)
  reportLines('Dates de relecture à corriger :', checkReviews(app), severity)
  reportLines('Fichiers à la même adresse :', listSameAddresses(app), severity)
  reportLines('Textes que VuePress ne lit pas :', listUnreadFiles(app), severity)
}
