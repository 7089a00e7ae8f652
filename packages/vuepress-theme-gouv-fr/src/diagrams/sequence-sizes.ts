/** Corps des textes d’un diagramme de séquence, en pixels CSS. */
export const FONT = 14
/** Hauteur d’une ligne de texte. */
export const LINE = 20
/** Espace autour d’un texte et entre deux événements. */
export const PAD = 8

export const linesOf = (text: string): number => text.split('\n').length
