/** Poids à ne pas dépasser, en octets comprimés (brotli). */
export interface Budgets {
  /** La feuille de style du site. @default 24 000 */
  css?: number
  /** Les scripts qu’une page statique charge d’elle-même. @default 22 000 */
  script?: number
}

/** Ce que le thème promet : ces valeurs arrêtent la construction d’un site `strict`. */
export const DEFAULT_BUDGETS: Required<Budgets> = { css: 24_000, script: 22_000 }
