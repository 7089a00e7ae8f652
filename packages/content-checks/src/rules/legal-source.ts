import { readProse } from '../shared/read-prose.js'
import type { Rule } from '../shared/rule.js'

const CLAIM =
  /\barticles? [LRD]\\?\*? ?\.? ?\d|(?<![\p{L}])(?:loi|décret|ordonnance|circulaire|arrêté) n° ?\d|\brèglement \((?:UE|CE)\) (?:n° ?)?\d/iu
const OFFICIAL =
  /legifrance\.gouv\.fr|eur-lex\.europa\.eu|service-public\.(?:gouv\.)?fr|cnil\.fr|\.gouv\.fr/

/** What the law says is sourced. */
export const legalSource: Rule = {
  name: 'loi-sans-source',
  severity: 'warning',
  checks: 'une page qui cite une loi, un décret ou un article a des `sources`, ou un lien officiel',
  why: 'une affirmation juridique qu’on ne peut pas vérifier engage qui la suit',
  check: (page) => {
    const { sources } = page.frontmatter.data
    if (Array.isArray(sources) && sources.length > 0) return []
    if (page.links.some(({ href }) => OFFICIAL.test(href))) return []
    const prose = readProse(page)
    const index = prose.findIndex((line) => CLAIM.test(line))
    const [claim] = CLAIM.exec(prose[index] ?? '') ?? []
    if (index === -1 || !claim) return []
    return [
      {
        line: index + 1,
        wrong: `Cette page cite un texte officiel (« ${quote(prose[index] ?? '', claim)} ») sans source.`,
        remedy:
          'Ajoutez « sources » dans l’en-tête (libelle, reference, adresse), ou un lien vers le texte.',
      },
    ]
  },
}

/** The claim, up to the end of its last number. */
const quote = (line: string, claim: string): string =>
  /^.*?\d[\p{L}\d./-]*/u.exec(line.slice(line.indexOf(claim)))?.[0] ?? claim
