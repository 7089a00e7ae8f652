import type { Finding } from '../shared/problem.js'
import type { RuleDescription } from '../shared/rule.js'
import type { WordFact } from './extract-words.js'
import type { WordVerdict } from './word-verdict.js'

/** Words are in the dictionary. */
export const spelling: RuleDescription = {
  name: 'orthographe',
  severity: 'warning',
  checks: 'un mot est dans le dictionnaire français, anglais ou du site (option `spelling`)',
  why: 'une faute fait douter du reste, et le mot mal écrit ne sera pas trouvé par la recherche',
}

/**
 * What to say of the words of a page.
 *
 * @param isStrict also tells of words that look like no known word
 */
export const checkWords = (
  words: readonly WordFact[],
  verdicts: ReadonlyMap<string, WordVerdict>,
  isStrict: boolean,
): Finding[] =>
  words.flatMap(({ word, line }) => {
    const verdict = verdicts.get(word) ?? null
    if (verdict === null) return []
    // A capital is most often a name, which the dictionary cannot know.
    const isName = /^\p{Lu}/u.test(word)
    if (!isStrict && (!verdict.isSlip || isName)) return []
    return [
      {
        line,
        wrong: `Le mot « ${word} » n’est pas dans le dictionnaire.`,
        remedy:
          verdict.near && (verdict.isSlip || !isName)
            ? `Vouliez-vous écrire « ${verdict.near} » ? Si le mot est juste, ajoutez-le à la liste du site.`
            : 'Corrigez-le ; s’il est juste, ajoutez-le à la liste du site.',
      },
    ]
  })
