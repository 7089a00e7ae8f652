import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packageFile = createRequire(import.meta.url).resolve('@gouvfr/dsfr/package.json')

/** Dossier `dist` du paquet `@gouvfr/dsfr` installé. */
export const DSFR_DIST = join(dirname(packageFile), 'dist')

export const DSFR_VERSION = (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string })
  .version

/**
 * Composants dont le thème emploie la feuille de style, dans l’ordre de cascade officiel de
 * `component.main.css` : un autre ordre change l’en-tête de 8 px (mesuré). Un test compare.
 */
export const DSFR_COMPONENTS = [
  'accordion',
  'badge',
  'logo',
  'button',
  'quote',
  'breadcrumb',
  'form',
  'link',
  'sidemenu',
  'callout',
  'highlight',
  'tab',
  'pagination',
  'summary',
  'tag',
  'alert',
  'notice',
  'radio',
  'card',
  'checkbox',
  'input',
  'content',
  'skiplink',
  'select',
  'modal',
  'navigation',
  'footer',
  'tile',
  'search',
  'translate',
  'table',
  'transcription',
  'header',
] as const

/**
 * Classes et attributs que les scripts du DSFR ajoutent et qu’aucun HTML construit ne contient.
 * Chaque entrée dit qui l’ajoute ; la purge les garde toutes.
 */
export const DSFR_SCRIPT_CLASSES = [
  'fr-collapse--expanded', // core : disclosure
  'fr-collapsing', // core : disclosure
  'fr-modal--opened', // modal
  'fr-scroll-divider', // modal : corps qui défile
  'fr-nav__item--align-right', // navigation : menu proche du bord droit
  'fr-table__shadow', // table
  'fr-table__shadow--left', // table
  'fr-table__shadow--right', // table
  'fr-tabs__panel--selected', // tab
  'fr-tabs__panel--direction-start', // tab
  'fr-tabs__panel--direction-end', // tab
] as const

/** Éléments que seuls les scripts du thème écrivent : le HTML construit ne les montre pas. */
export const SCRIPT_TAGS = ['select', 'mark', 'progress', 'dialog'] as const
