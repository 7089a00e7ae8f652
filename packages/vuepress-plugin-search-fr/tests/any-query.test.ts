import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import type { SearchAnswer, Searcher } from '../src/shared/engine/create-searcher.js'
import { cutExcerpt } from '../src/shared/engine/cut-excerpt.js'
import { createAnalyzer } from '../src/shared/analysis/create-analyzer.js'
import { CORPUS } from './support/corpus.js'
import { openCorpus } from './support/open-corpus.js'

/** Written in every page, so that any answer shows it: it must come out as a text. */
const HOSTILE = '&lt;img src=x onerror=alert(1)&gt;'
let searcher: Searcher
beforeAll(async () => {
  const pages = CORPUS.map((page) => ({ ...page, html: `${page.html}<p>${HOSTILE} ⚠️ danger</p>` }))
  ;({ searcher } = await openCorpus(pages))
})

/** Whatever is asked, an answer has this shape, and nothing of the query is read as an address or HTML. */
const expectSound = ({ results, total, corrections, suggestions }: SearchAnswer): void => {
  expect(results.length).toBeLessThanOrEqual(Math.min(10, total))
  for (const { url, title, section, excerpt, score, answer } of results) {
    expect(url).toMatch(/^\/(?:guides|depots|faq)\/[\w.-]*(?:#[\w-]+)?$/)
    expect(title + section).not.toMatch(/[<>]/)
    expect(score).toBeGreaterThan(0)
    for (const segment of [...excerpt, ...(answer ?? [])]) {
      expect(Object.keys(segment).sort()).toEqual(['hit', 'text'])
      // A marked part is always a word.
      if (segment.hit) expect(segment.text).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
    }
  }
  for (const { from } of corrections) expect(from).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
  for (const word of suggestions) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
}

const QUERIES: [name: string, query: string][] = [
  ['vide', ''],
  ['faite d’espaces', ' \t\n\u00a0\u202f'],
  ['de 10 000 caractères', 'marée '.repeat(1667).slice(0, 10_000)],
  ['d’un seul mot de 10 000 lettres', 'a'.repeat(10_000)],
  ['faite d’emoji', '🌊👩‍💻❤️☎️'],
  ['d’un sélecteur de variante seul', '\ufe0f'],
  ['avec une balise', '<script>alert(1)</script>'],
  ['avec un attribut', '"><img src=x onerror=alert(1)>'],
  ['faite de signes d’expression régulière', '.*+?^${}()|[]\\ (a+)+$'],
  ['écrite de droite à gauche', 'مرحبا שלום \u202e\u200f'],
  ['en chinois', '海洋潮汐'],
  ['d’une moitié de caractère', '\ud83d'],
  ['faite de noms de propriétés', '__proto__ constructor toString'],
  ['faite de mots vides', 'comment est-ce que le la les'],
  ['avec une adresse de programme', 'javascript:alert(1)'],
]

describe('n’importe quelle recherche reçoit une réponse', () => {
  it.each(QUERIES)('recherche %s', async (_, query) => {
    expectSound(await searcher.search(query))
  })

  it('quels que soient les caractères', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (query) => {
        expectSound(await searcher.search(query))
      }),
      { numRuns: 200 },
    )
  })

  it('quels que soient les mots, même abîmés', async () => {
    const word = fc.constantFrom(...'marée coef forge œuf l’ compte < > & " SHOM 95 é'.split(' '))
    const piece = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('', ' '),
        async (list, by) => expectSound(await searcher.search(list.join(by))),
      ),
      { numRuns: 200 },
    )
  })

  it('une recherche sans mot ne trouve rien', async () => {
    for (const query of ['', '  ', '❤️', '\ufe0f', '?!', '<>'])
      expect((await searcher.search(query)).total).toBe(0)
  })

  it('un site sans page répond aussi', async () => {
    const { searcher: empty } = await openCorpus([])
    expect(await empty.search('marée')).toMatchObject({ results: [], total: 0, suggestions: [] })
    expect(await empty.readFacets()).toEqual({ fields: [], themes: [] })
  })
})

describe('un extrait', () => {
  it('est un morceau exact du texte, avec des points de suspension aux coupures', () => {
    const { analyze } = createAnalyzer('fr')
    const text = fc
      .array(fc.oneof(fc.constantFrom('marée', 'eau', '\n', 'x'.repeat(30)), fc.string()), {
        maxLength: 60,
      })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 200 }), (source, size) => {
        const segments = cutExcerpt(source, analyze(source), (stem) => stem === 'mar', size)
        const shown = segments.map((segment) => segment.text).join('')
        expect(source).toContain(shown.replace(/^…\s/, '').replace(/\s…$/, ''))
        expect(shown.length).toBeLessThanOrEqual(size * 1.1 + 4)
        for (const { text: piece, hit } of segments) if (hit) expect(piece).toBe('marée')
      }),
    )
  })

  it('ne coupe pas juste avant la fin', () => {
    const { analyze } = createAnalyzer('fr')
    const cut = (source: string): string =>
      cutExcerpt(source, analyze(source), (stem) => stem === 'sel', 40)
        .map(({ text }) => text)
        .join('')
    const whole = 'Le sel et le sable, puis la licence EUPL-1.2.'
    expect(whole.length).toBeGreaterThan(40)
    expect(cut(whole.slice(0, 44))).toBe(whole.slice(0, 44))
    expect(cut(`${whole} Et la suite.`)).toMatch(/\u00a0…$/)
  })

  it('ne coupe pas un nom à son point', () => {
    const { analyze } = createAnalyzer('fr')
    const source = 'Le sel, le sable et la licence EUPL-1.2, puis tout le reste de la phrase.'
    const segments = cutExcerpt(source, analyze(source), (stem) => stem === 'sel', 38)
    expect(segments.map(({ text }) => text).join('')).toBe('Le sel, le sable et la licence\u00a0…')
  })

  it('garde sa longueur quand le mot est à la fin du texte', () => {
    const { analyze } = createAnalyzer('fr')
    const source = `${'sable '.repeat(50)}marée`
    const segments = cutExcerpt(source, analyze(source), (stem) => stem === 'mar', 80)
    expect(segments.at(-1)).toEqual({ text: 'marée', hit: true })
    expect(segments.map(({ text }) => text).join('').length).toBeGreaterThan(75)
  })

  it('montre deux mots trouvés non loin l’un de l’autre', () => {
    const { analyze } = createAnalyzer('fr')
    const source = `${'sable '.repeat(50)}marée ${'algues '.repeat(7)}haute ${'sable '.repeat(50)}`
    const stems = new Set(analyze('marée haute').map(({ stem }) => stem))
    const segments = cutExcerpt(source, analyze(source), (stem) => stems.has(stem), 80)
    expect(segments.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['marée', 'haute'])
  })

  it('montre le premier passage qui a le plus de mots cherchés', () => {
    const { analyze } = createAnalyzer('fr')
    const source = `marée ${'sel '.repeat(100)}marée haute ${'sable '.repeat(100)}`
    const stems = new Set(analyze('marée haute').map(({ stem }) => stem))
    const segments = cutExcerpt(source, analyze(source), (stem) => stems.has(stem), 80)
    expect(segments.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['marée', 'haute'])
    expect(segments[0]).toEqual({ text: '…\u00a0', hit: false })
    expect(segments.at(-1)).toEqual({ text: '\u00a0…', hit: false })
  })
})
