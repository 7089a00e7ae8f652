import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DSFR_DIST } from './dsfr.js'

/** Illustrations du DSFR que le thème affiche, relatives à `dist`. */
const ARTWORK = [
  'artwork/pictograms/environment/sun.svg',
  'artwork/pictograms/environment/moon.svg',
  'artwork/pictograms/system/system.svg',
  'artwork/pictograms/system/technical-error.svg',
  'artwork/background/ovoid.svg',
]

/** Icônes du site pour la marque de l’État. */
const FAVICONS = ['favicon/favicon.svg', 'favicon/favicon.ico', 'favicon/apple-touch-icon.png']

/**
 * Copie les illustrations du DSFR dans le site construit.
 *
 * @param dest dossier de destination (`assets/dsfr-<version>`)
 */
export function publishArtwork(dest: string, isNeutral: boolean): void {
  for (const file of [...ARTWORK, ...(isNeutral ? [] : FAVICONS)]) {
    mkdirSync(dirname(join(dest, file)), { recursive: true })
    cpSync(join(DSFR_DIST, file), join(dest, file))
  }
}
