import { DEFAULT_BUDGETS } from '../packages/vuepress-theme-gouv-fr/src/node/budgets.js'

/**
 * Poids à ne pas dépasser, en octets comprimés (brotli, qualité 11), et ce que le premier affichage
 * peut demander. Un dépassement se discute : on allège, ou on change la valeur ici avec sa raison.
 */
export const BUDGETS = {
  /** Une page HTML. */
  html: 12_000,
  /** Pages HTML plus longues, chacune pour une raison écrite. */
  htmlOf: {
    // Cent soixante-dix mots définis.
    '/glossaire.html': 19_000,
  } as Readonly<Record<string, number>>,
  /** La feuille de style du site. */
  css: DEFAULT_BUDGETS.css,
  /** Tous les scripts qu’une page charge d’elle-même, sans geste du lecteur. */
  script: DEFAULT_BUDGETS.script,
  scriptOf: {
    // La page de résultats lit le moteur de recherche tout de suite : elle ne sert qu’à cela.
    '/recherche.html': 32_000,
  } as Readonly<Record<string, number>>,
  /** Requêtes du premier affichage d’un guide, page comprise. */
  requests: 12,
  /** Décalage cumulé (CLS) : rien ne bouge, même à l’arrivée des polices (`font-display: optional`). */
  layoutShift: 0,
  /** Polices demandées par un guide. */
  fonts: ['Marianne-Bold', 'Marianne-Regular'],
} as const
