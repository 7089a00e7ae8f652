/** Nombre de mots d’un texte ou d’un HTML, balises non comptées. */
export const countWords = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
