import type { Finding } from '../shared/problem.js'
import type { RuleDescription } from '../shared/rule.js'
import type { DoubtfulWord } from './speller.js'

/** Words are in the dictionary. */
export const spelling: RuleDescription = {
  name: 'orthographe',
  severity: 'warning',
  checks: 'un mot est dans le dictionnaire français, anglais ou du site (option `spelling`)',
  why: 'une faute fait douter du reste, et le mot mal écrit ne sera pas trouvé par la recherche',
}

/** What the site decides of its spelling. */
interface SpellingPolicy {
  /** Also tells of words that look like no known word. */
  isStrict: boolean
  /** File where people add a right word. */
  ownList: string
}

/** What to say of the words of a page. */
export const checkWords = (
  words: readonly DoubtfulWord[],
  { isStrict, ownList }: SpellingPolicy,
): Finding[] =>
  words.flatMap(({ word, line, verdict }) => {
    // A capital is most often a name, which the dictionary cannot know.
    const isName = /^\p{Lu}/u.test(word)
    if (!isStrict && (!verdict.isSlip || isName)) return []
    return [
      {
        line,
        wrong: `Le mot « ${word} » n’est pas dans le dictionnaire.`,
        remedy:
          verdict.near && (verdict.isSlip || !isName)
            ? `Vouliez-vous écrire « ${verdict.near} » ? Si le mot est juste, ajoutez-le dans « ${ownList} ».`
            : `Corrigez-le ; s’il est juste, ajoutez-le dans « ${ownList} ».`,
      },
    ]
  })
