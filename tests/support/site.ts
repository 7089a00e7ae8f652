import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { inject } from 'vitest'

/** Une page du site construit. */
export interface SitePage {
  /** Adresse, comme la suivrait un lien : `/open-source/`. */
  path: string
  /** Fichier, relatif au dossier construit. */
  file: string
  html: string
}

const toPath = (file: string): string => `/${file}`.replace(/\/index\.html$/, '/')

/** Fichiers du site construit, chemins relatifs avec des barres obliques. */
export const listFiles = (dist: string = inject('distFolder')): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()

/** Ce que l’hébergeur montre quand le service ne répond plus : sans script, et sans lien qui y mène. */
export const SERVER_ERROR_PAGES: readonly string[] = ['/500.html', '/503.html']

/** Page qui en réunit d’autres pour l’impression : son texte est le leur. */
export const isPrintPage = ({ html }: SitePage): boolean => html.includes('<div data-print-page=')

/** Toutes les pages du site construit, 404 comprise. */
export const listPages = (dist: string = inject('distFolder')): SitePage[] =>
  listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: toPath(file), file, html: readFileSync(join(dist, file), 'utf8') }))

/** Une page par modèle du site : ce qui vaut pour l’une vaut pour ses semblables. */
export const PAGE_TYPES = {
  accueil: '/',
  guide: '/open-source/choisir-une-licence.html',
  rubrique: '/open-source/',
  faq: '/faq/open-source/comprendre-les-licences.html',
  'entrée de la FAQ': '/faq/',
  glossaire: '/glossaire.html',
  promotion: '/promotions/promotion-3.html',
  'page légale': '/a-propos/mentions-legales.html',
  'liste à cocher': '/outils/liste-arrivee.html',
  'guide de décision': '/outils/quelle-licence.html',
  'modèles à copier': '/outils/modeles.html',
  'entrée par rôle': '/par-role/developpement.html',
  'page en anglais': '/en/',
  'santé du contenu': '/a-propos/sante-du-contenu.html',
  recherche: '/recherche.html',
  plan: '/plan-du-site.html',
  nouveautés: '/nouveautes.html',
  'page introuvable': '/adresse-inconnue.html',
} as const
