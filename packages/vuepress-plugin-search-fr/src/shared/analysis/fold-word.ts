/**
 * Réduit un mot à ce que l’on tape : minuscules, sans accent, sans ligature.
 *
 * Le pliage passe avant la racinisation : dans l’ordre inverse, une requête sans accent ne
 * retrouve plus les mêmes racines.
 */
export const foldWord = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
