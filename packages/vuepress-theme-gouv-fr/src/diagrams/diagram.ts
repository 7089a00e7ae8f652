/** Schéma dessiné : SVG prêt pour une page, et ce qu’il dit, pour qui ne le voit pas. */
export interface Diagram {
  svg: string
  /** Une phrase courte par flèche, par groupe ou par note, dans l’ordre de lecture. */
  items: string[]
  /** Largeur du dessin, en pixels CSS. */
  width: number
  /** Ce que le dessin ne montre pas, sans devenir faux : en français, et à quelle ligne, à partir de 0. */
  remarks?: readonly { message: string; line: number }[]
}

export interface DrawOptions {
  /** Nom accessible, déjà échappé. */
  name: string
  /** Langue de la page : `fr-FR`, `en-US`. */
  lang: string
}

/** Ce qui dessine un langage de schémas. */
export interface Drawer {
  /**
   * Vrai pour un langage que d’autres outils dessinent aussi : un bloc qui ne peut pas l’être ici reste
   * du code, avec une remarque. Faux : il arrête la construction.
   */
  isForeign: boolean
  /** Titre que le schéma porte lui-même, vide s’il n’en a pas. */
  readTitle: (source: string) => string
  /**
   * @returns `undefined` quand il faut Graphviz et qu’il n’est pas installé
   * @throws DiagramError quand le schéma ne peut pas être dessiné
   */
  draw: (source: string, options: DrawOptions) => Diagram | undefined
}

/** Dessinateurs par langage de bloc : `dot`, `mermaid`. */
export type Drawers = Readonly<Record<string, Drawer>>

/** Pourquoi un schéma n’est pas dessiné, en français, et à quelle ligne. */
export class DiagramError extends Error {
  /** @param line ligne du schéma, à partir de 0 */
  constructor(
    message: string,
    readonly line?: number,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Flèche d’un schéma, avec les textes de ses deux bouts. */
export interface DiagramLink {
  from: string
  to: string
  label?: string
  /** @default '→' */
  arrow?: '→' | '↔' | '—'
}

/** « A → B (étiquette) ». */
export const writeLink = ({ from, to, label, arrow = '→' }: DiagramLink): string =>
  `${from} ${arrow} ${to}${label ? ` (${label})` : ''}`
