/** Espace insécable (U+00A0) et espace fine insécable (U+202F). */
const NBSP = '\u00a0'
const NNBSP = '\u202f'

const RULES: readonly (readonly [RegExp, string])[] = [
  // Trois points, sauf dans une suite plus longue.
  [/(?<!\.)\.\.\.(?!\.)/g, '…'],
  // Apostrophe entre deux lettres, ou après une élision devant un guillemet.
  [/(\p{L})'(?=[\p{L}\d«“"])/gu, '$1’'],
  // Guillemets.
  [/«[ \u00a0\u202f]*/g, `«${NBSP}`],
  [/[ \u00a0\u202f]*»/g, `${NBSP}»`],
  // Ponctuation haute précédée d’une espace. Sans espace (10:30, ?a=b) rien ne change.
  [/[ \u00a0]+([;!?]+)(?=$|[\s»)\]’”.,…])/g, `${NNBSP}$1`],
  [/[ \u00a0\u202f]+:(?=$|[\s»)\]])/g, `${NBSP}:`],
  // Nombre et unité.
  [
    /(\d)[ \u00a0](?=(?:%|€|m²|(?:k€|M€|Md€|[kMGT]?o|ans?|mois|jours?|heures?|h|minutes?|min|semaines?|pages?|px|km)(?![\p{L}\d])))/gu,
    `$1${NBSP}`,
  ],
  // Milliers : 1 000, 35 000, 1 200 000. Un numéro (2017-638) n’en commence pas.
  [/(?<![\d.,]|\d-)(\d{1,3})[ \u00a0](?=\d{3}(?![\d]))/g, `$1${NNBSP}`],
  [/(?<=\u202f\d{3})[ \u00a0](?=\d{3}(?!\d))/g, NNBSP],
  // Abréviations suivies d’un nombre ou d’un nom.
  [/(?<=^|[\s(«])(n°|n°s|art\.|p\.|M\.|Mme|MM\.|chap\.)[ ](?=\S)/g, `$1${NBSP}`],
  // Jour et mois : « 1er janvier », « 22 novembre ».
  [
    /(\d{1,2}|1er)[ ](?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
    `$1${NBSP}`,
  ],
]

/**
 * Applique les usages typographiques français à un texte affiché : espaces insécables, apostrophe
 * courbe, points de suspension. Ne jamais l’appeler sur du code, une adresse ou un identifiant.
 */
export function applyFrenchTypography(text: string): string {
  let result = text
  for (const [pattern, replacement] of RULES) result = result.replace(pattern, replacement)
  return result
}

/** Typographie de la langue donnée : française, ou aucune. */
export const applyTypography = (text: string, lang: string): string =>
  lang.startsWith('fr') ? applyFrenchTypography(text) : text
