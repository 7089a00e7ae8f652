import { foldLetters } from 'content-checks'

/** Nom de fichier qui fait une bonne adresse : « L’été à Paris » → `l-ete-a-paris`. */
export const toFileName = (text: string): string =>
  foldLetters(text)
    .replace(/[^a-z\d._]+/g, '-')
    .replace(/^-+|-+(?=\.|$)/g, '')
