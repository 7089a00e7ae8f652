/**
 * Identifiant d’un titre : celui de VuePress, débarrassé aussi des signes que le français emploie
 * (« », …, °, €), pour que l’ancre se devine et se dicte.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
}
