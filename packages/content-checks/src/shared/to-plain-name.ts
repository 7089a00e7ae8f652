/** A path without accents, capitals nor spaces: `Été à Paris.md` gives `ete-a-paris.md`. */
export const toPlainName = (path: string): string =>
  path
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9._/]+/g, '-')
    .replace(/-*([./])-*/g, '$1')
    .replace(/^-+|-+$/g, '')
