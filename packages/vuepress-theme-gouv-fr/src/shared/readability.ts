const VOWELS = /[aeiouyàâäéèêëîïôöùûüÿœæ]+/g
/** Finales muettes du français : « livre », « portes », « parlent ». */
const SILENT_END = /(?<=[^aeiouyàâäéèêëîïôöùûü])(?:e|es|ent)$/

/** « réaliser » : deux voyelles qui se suivent, deux syllabes. */
const HIATUS = /(?<=[éèêïëü])(?=[aeiouyàâô])/g

/** Syllabes d’un mot français, à une près : assez pour une moyenne sur une page. */
export function countSyllables(word: string): number {
  const heard = word.toLowerCase().replace(SILENT_END, '').replace(HIATUS, '-')
  return Math.max(1, heard.match(VOWELS)?.length ?? 0)
}

/**
 * Indice de lisibilité de Kandel et Moles (1958), l’adaptation au français de celui de Flesch : de 0,
 * très difficile, à 100, très facile. Il ne mesure que la longueur des phrases et des mots ; c’est un
 * repère, pas une note.
 *
 * @returns l’indice arrondi, ou `undefined` pour un texte trop court (moins de 100 mots)
 */
export function measureReadability(text: string): number | undefined {
  const sentences = text.split(/[.!?…]+(?:\s|$)|\n{2,}/).filter((part) => /\p{L}{2}/u.test(part))
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length < 100 || sentences.length === 0) return undefined
  const syllables = words.reduce((total, word) => total + countSyllables(word), 0)
  const score = 207 - 1.015 * (words.length / sentences.length) - 73.6 * (syllables / words.length)
  return Math.round(Math.min(100, Math.max(0, score)))
}
