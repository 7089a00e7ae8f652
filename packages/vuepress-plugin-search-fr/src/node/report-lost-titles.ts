import { describeLostTitle } from './describe-lost-title.js'
import { FOUND_WITHIN, type LostTitle } from './find-lost-titles.js'

/** Lists, for an editor, the pages that their own title does not find. */
export const reportLostTitles = (lost: readonly LostTitle[]): string =>
  lost.length
    ? lost.map((one) => `- ${describeLostTitle(one)}`).join('\n')
    : `Chaque page, chaque question est dans les ${FOUND_WITHIN} premiers résultats quand on cherche son titre.`
