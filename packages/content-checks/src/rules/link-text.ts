import { foldWords } from '../shared/fold.js'
import type { Rule } from '../shared/rule.js'

const VAGUE_TEXTS = [
  'cliquez ici',
  'cliquer ici',
  'clique ici',
  'ici',
  'là',
  'par ici',
  'en savoir plus',
  'savoir plus',
  'plus d’informations',
  'plus d’infos',
  'plus d’info',
  'lire la suite',
  'lire plus',
  'lien',
  'le lien',
  'ce lien',
  'voir',
  'voir ici',
  'voir plus',
  'suite',
  'la suite',
  'cette page',
  'détails',
  'click here',
  'here',
  'read more',
]

const toSet = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(foldWords))

const DEFAULTS = toSet(VAGUE_TEXTS)

// Room for quotes, arrows and final dots around a vague text: longer texts need no comparison.
const PUNCTUATION_LENGTH = 8

/** The text of a link says where it leads, even read alone. */
export const linkText: Rule = {
  name: 'texte-de-lien',
  severity: 'error',
  checks: 'le texte d’un lien n’est ni vide, ni « cliquez ici », « ici », « en savoir plus »…',
  why: 'un lecteur d’écran lit la liste des liens seuls : « ici » n’y dit rien',
  check: function* ({ links }, { options: { vagueLinkTexts = [] } }) {
    const vague = vagueLinkTexts.length > 0 ? toSet([...VAGUE_TEXTS, ...vagueLinkTexts]) : DEFAULTS
    const maxLength = Math.max(...[...vague].map(({ length }) => length)) + PUNCTUATION_LENGTH
    for (const { text, href, line, isHtml } of links) {
      if (isHtml) continue
      if (text === '') {
        yield {
          line,
          wrong: `Le lien vers « ${href} » n’a pas de texte.`,
          remedy: 'Écrivez entre les crochets où il mène.',
        }
      } else if (text.length <= maxLength && vague.has(foldWords(text))) {
        yield {
          line,
          wrong: `Le texte de lien « ${text.replace(/[«»]/g, '').trim()} » ne dit pas où il mène.`,
          remedy: 'Écrivez le nom de la page ou de la démarche.',
        }
      }
    }
  },
}
