/** « 1 lien réécrit », « 3 liens réécrits ». */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count > 1 ? many : one}`
