/** Nom de fichier qui fait une bonne adresse : « L’été à Paris » → `l-ete-a-paris`. */
export const toFileName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z\d._]+/g, '-')
    .replace(/^-+|-+(?=\.|$)/g, '')
