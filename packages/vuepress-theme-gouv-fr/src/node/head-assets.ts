import type { Audience } from './audience.js'

/** Tient la place de la feuille de style jusqu’à ce que tout le HTML soit connu. */
export const STYLESHEET_PLACEHOLDER = '<!--gouv-fr-stylesheet-->'

export interface HeadAssetsInput {
  /** Adresse de base du site. */
  base: string
  /** Dossier des illustrations du DSFR, relatif à `base`. */
  artworkPath: string
  isNeutral: boolean
  /** Fichier du script des pages, relatif à `base`. */
  scriptName: string
  /** Faux sur une page qui ne doit dépendre d’aucun script. */
  hasScript: boolean
  isHydrated: boolean
  /** Mesure d’audience, s’il y en a une. */
  audience?: Audience | undefined
  /** Fichier de la recherche, relatif à `base`, sur la page dont c’est l’objet. */
  searchName?: string | undefined
  /** Script qui cache un bandeau fermé, s’il y en a un à fermer. */
  noticeFile?: string
}

const describeAudience = (audience: Audience | undefined): string =>
  audience
    ? ` data-audience="${audience.url}" data-site="${audience.siteId}" data-host="${audience.host}"`
    : ''

/** Balises de l’en-tête : bandeau déjà fermé, feuille de style, script des pages, recherche, icônes. */
export const listHeadAssets = (input: HeadAssetsInput): string => {
  const { base, artworkPath, isNeutral, scriptName, searchName, noticeFile } = input
  const marker = (input.isHydrated ? ' data-gouv-hydrated' : '') + describeAudience(input.audience)
  return [
    // Bloquant, comme la feuille qu’il accompagne : le bandeau est caché avant d’être vu.
    noticeFile ? `<script src="${base}assets/${noticeFile}"></script>` : '',
    STYLESHEET_PLACEHOLDER,
    input.hasScript ? `<script type="module" src="${base}${scriptName}"${marker}></script>` : '',
    // Le script des pages la demanderait aussitôt : elle arrive avec lui, sans retarder l’affichage.
    searchName ? `<link rel="modulepreload" fetchpriority="low" href="${base}${searchName}">` : '',
    ...(isNeutral
      ? []
      : [
          `<link rel="icon" href="${base}${artworkPath}favicon/favicon.svg" type="image/svg+xml">`,
          `<link rel="apple-touch-icon" href="${base}${artworkPath}favicon/apple-touch-icon.png">`,
        ]),
  ].join('')
}
