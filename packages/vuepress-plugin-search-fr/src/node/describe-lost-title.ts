import { FOUND_WITHIN, type LostTitle } from './find-lost-titles.js'

/** Tells an editor that a title does not find its page, and what to do. */
export const describeLostTitle = ({ path, title }: LostTitle): string =>
  `quand on cherche le titre « ${title} », la page ${path} n’est pas dans les ${FOUND_WITHIN} premiers résultats. ` +
  'Donnez-lui un titre plus précis, ou des « mots_cles ».'
