/** Ce qu’une commande va changer. Rien n’est écrit tant que `applyPlan` n’a pas été appelée. */
export interface Plan {
  /** Fichiers déplacés, relatifs à la racine du site. */
  moves: { from: string; to: string }[]
  /** Fichiers écrits après les déplacements : chemin relatif à la racine → texte. */
  writes: Map<string, string>
  /** Une phrase par changement, pour la personne qui lance la commande. */
  changes: string[]
  /** Ce qu’il reste à faire à la main. */
  byHand: string[]
}

/** Un plan vide. */
export const createPlan = (): Plan => ({ moves: [], writes: new Map(), changes: [], byHand: [] })
