/**
 * Texte venu d’ailleurs (nom de fichier, message), montré tel quel dans un commentaire : dans du code,
 * ni lien, ni mention, ni HTML n’est interprété.
 */
export const codeSpan = (text: string): string =>
  `\`${text.replace(/[`\p{Cc}]+/gu, ' ').trim() || ' '}\``
