/**
 * Poids à ne pas dépasser, en octets comprimés (brotli, qualité 11), et ce que le premier affichage
 * peut demander. Un dépassement se discute : on allège, ou on change la valeur ici avec sa raison.
 */
export const BUDGETS = {
  /** Une page HTML, n’importe laquelle. */
  html: 12_000,
  /** La feuille de style du site. */
  css: 24_000,
  /** Tous les scripts qu’une page charge d’elle-même, sans geste du lecteur. */
  script: 22_000,
  /** Requêtes du premier affichage d’un guide, page comprise. */
  requests: 12,
  /** Polices demandées par un guide. */
  fonts: ['Marianne-Bold', 'Marianne-Regular'],
} as const
