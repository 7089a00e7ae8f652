import { findInProse } from '../shared/find-in-prose.js'
import { isFrench } from '../shared/is-french.js'
import type { Rule } from '../shared/rule.js'

// Words that have no other spelling: « Evaluation » may be English, « Etat » may not.
const WORDS = new Map(
  (
    'À défaut|À faire|À la|À lire|À noter|À partir|À propos|À quoi|À retenir|À savoir|À venir|Ça|' +
    'École|Écoles|Écologie|Économie|Écran|Écrans|Écrire|Écrivez|Éditeur|Égalité|Élection|Élections|' +
    'Élément|Éléments|Élève|Élèves|Élus|Énergie|Époque|Équipe|Équipes|Équipement|Équipements|État|' +
    'États|Été|Étape|Étapes|Étude|Études|Étudiant|Étudiants|Évaluer|Événement|Événements|' +
    'Évidemment|Éviter|Évitez|Évolution|Évolutions|Être'
  )
    .split('|')
    .map((word) => [bare(word), word]),
)

function bare(word: string): string {
  return word.replace(/^[ÀÇÉÊ]/, (letter) => letter.normalize('NFD').charAt(0))
}

const bareWords = [...WORDS.keys()]

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_/.-])(?:${bareWords.filter((word) => !word.startsWith('A ')).join('|')})(?![\\p{L}\\p{N}_/])`,
  'gu',
)

// « Le plan A la semaine prochaine »: elsewhere than at the start of a sentence, A may be a name.
const START = '(?<=^[ \\t>#*+|\\d.)-]*|[.!?:] |« ?|\\()'
const STARTING = new RegExp(
  `${START}(?:${bareWords.filter((word) => word.startsWith('A ')).join('|')})(?![\\p{L}\\p{N}_/])`,
  'gmu',
)

// « A l' » ends with an apostrophe: a letter follows.
const ELIDED = new RegExp(`${START}A (?=l['’]\\p{L})`, 'gmu')

/** Capitals keep their accents. */
export const capitalAccent: Rule = {
  name: 'majuscule-accentuee',
  severity: 'warning',
  checks: 'une majuscule garde son accent : « État », « À partir »',
  why: 'sans lui le mot se lit mal, et la voix de synthèse le prononce de travers',
  isFixable: true,
  check: function* (page) {
    if (!isFrench(page)) return
    yield* findInProse(page, PATTERN, ({ 0: found }) => explain(found))
    yield* findInProse(page, STARTING, ({ 0: found }) => explain(found))
    yield* findInProse(page, ELIDED, () => ({
      wrong: '« A » a perdu son accent.',
      remedy: 'Écrivez « À ».',
      replacement: 'À ',
    }))
  },
}

const explain = (found: string) => {
  const word = WORDS.get(found)
  if (!word) return null
  return {
    wrong: `« ${found} » a perdu l’accent de sa majuscule.`,
    remedy: `Écrivez « ${word} ».`,
    replacement: word,
  }
}
