/** Vrai pour deux variantes d’une même langue : `fr` et `fr-FR`. */
export const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0]
