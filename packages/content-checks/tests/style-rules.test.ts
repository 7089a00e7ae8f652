import { describe, expect, test } from 'vitest'
import { fixText } from '../src/command/apply-fixes.js'
import { createStyleChecker, isStyleSuspect } from '../src/markdownlint/check-style.js'
import { styleRules } from '../src/markdownlint/style-rules.js'

/** Du mauvais et du bon pour chaque règle. */
const EXAMPLES: Readonly<Record<string, { bad: string; line: number; good: string[] }>> = {
  'lien-inverse': {
    bad: 'Voir (le guide)[guide.md].',
    line: 1,
    good: ['Voir [le guide](guide.md).', 'Fin (oui)[^1].'],
  },
  'diese-colle': { bad: '##Titre', line: 1, good: ['## Titre', 'Le numéro #12'] },
  'liste-decalee': { bad: '- un\n - deux\n- trois', line: 2, good: ['- un\n  - deux\n- trois'] },
  'numero-de-liste': {
    bad: '1. un\n2. deux\n4. quatre',
    line: 3,
    good: ['1. un\n2. deux\n3. trois', '1. un\n1. deux'],
  },
  'gras-en-titre': {
    bad: 'Texte.\n\n**Une partie**\n\nTexte.',
    line: 3,
    good: ['**Attention** : danger.', '*Photo : une équipe*'],
  },
  'gras-mal-colle': {
    bad: 'Du ** texte** ici.',
    line: 1,
    good: ['Du **texte** et **un autre** ici.'],
  },
  'espace-dans-le-lien': {
    bad: 'Voir [ le guide](guide.md).',
    line: 1,
    good: ['Voir [le guide](guide.md).', '- [ ] à faire'],
  },
  'lien-vide': { bad: 'Voir [le guide]().', line: 1, good: ['Voir [le guide](guide.md).'] },
  'reference-inconnue': {
    bad: 'Voir [le guide][absent].',
    line: 1,
    good: ['Voir [le guide][g].\n\n[g]: guide.md'],
  },
  'cases-de-tableau': {
    bad: '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
    line: 3,
    good: ['| a | b |\n| - | - |\n| `x|y` | 2 |'.replace('|y', '\\|y')],
  },
}

const check = await createStyleChecker()
const page = (body: string): string => `---\ntitle: Page\n---\n\n${body}\n`
const BODY_LINE = 5

const runRule = (name: string, body: string) =>
  check(page(body), 'docs/page.md', {}).filter(({ rule }) => rule === name)

describe.each(styleRules)('$name', ({ name, wrong, remedy }) => {
  const { bad, line, good } = EXAMPLES[name]!

  test('signale le mauvais exemple, à sa ligne', () => {
    expect(isStyleSuspect(page(bad))).toBe(true)
    expect(
      runRule(name, bad).map((problem) => [problem.line - BODY_LINE + 1, problem.message]),
    ).toEqual([[line, `${wrong} ${remedy}`]])
  })

  test.each(good)('accepte : %s', (text) => {
    expect(runRule(name, text)).toEqual([])
  })
})

test.each(styleRules.filter(({ isFixable }) => isFixable))('$name se corrige', ({ name }) => {
  const { bad } = EXAMPLES[name]!
  const fixed = fixText(page(bad), runRule(name, bad)).text
  expect(check(fixed, 'docs/page.md', {}).filter(({ rule }) => rule === name)).toEqual([])
})

test('markdownlint n’est pas appelé pour une page sans rien de suspect', () => {
  expect(isStyleSuspect(page('## Titre\n\n- un\n- deux\n\nDu **gras** et [un lien](a.md).'))).toBe(
    false,
  )
})
