/**
 * Fond opaque derrière un texte ou sous une forme ; le cœur du DSFR emploie cette variable, la réduction
 * de la feuille la garde toujours.
 */
export const SURFACE = 'var(--background-default-grey)'

/** Dessin avant sa mise en page : le contenu du SVG et sa taille, en pixels CSS. */
export interface Drawing {
  body: string
  width: number
  height: number
}

/** @param name nom accessible, déjà échappé */
export const wrapSvg = ({ body, width, height }: Drawing, name: string): string =>
  `<svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`

/** Chasse de Marianne, en cadratins, un peu large : un texte ne sort pas de son cadre. */
const widthOf = (char: string): number => {
  if (/[\sijltfr.,:;!|'’()[\]]/.test(char)) return 0.36
  if (/[mwMW@%—→]/.test(char)) return 0.95
  if (/\p{Lu}/u.test(char)) return 0.72
  return (char.codePointAt(0) ?? 0) > 0x2e80 ? 1.1 : 0.6
}

/** Largeur de la plus longue ligne d’un texte. */
export const measure = (text: string, size: number): number =>
  Math.ceil(
    Math.max(
      ...text
        .split('\n')
        .map((line) => [...line].reduce((sum, char) => sum + widthOf(char), 0) * size),
    ),
  )
