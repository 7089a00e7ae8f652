import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'
import { createWordIndexer } from '../lib/node/create-word-indexer.js'
import { buildIndex as buildCompiledIndex } from 'vuepress-plugin-search-fr'

import { buildIndex } from '../src/node/build-index.js'
import { createMemoryLoader } from '../src/node/create-memory-loader.js'
import { measureFirstResult } from '../src/node/measure-first-result.js'
import type { SourcePage } from '../src/node/search-document.js'
import { createSearcher } from '../src/shared/engine/create-searcher.js'
import { SearchIndexError } from '../src/shared/engine/search-index-error.js'
import { CORPUS } from './support/corpus.js'
import { openCorpus } from './support/open-corpus.js'

const build = async (pages: readonly SourcePage[]): Promise<Map<string, Uint8Array>> =>
  (await buildIndex(pages, { lang: 'fr-FR' })).files

describe('les fichiers de l’index', () => {
  it('portent l’empreinte de leur contenu, sauf le sommaire, écrit en dernier', async () => {
    const files = await build(CORPUS)
    expect([...files.keys()].at(-1)).toBe('manifest.json')
    files.delete('manifest.json')
    const digest = createHash('sha256')
    for (const content of files.values()) digest.update(content)
    const hash = digest.digest('base64url').slice(0, 6)
    for (const name of files.keys()) {
      expect(name).toMatch(/^(?:mots|lettres|pages|filtres)\/\w+-[\w-]{6}\.bin$/)
      expect(name.slice(-10, -4)).toBe(hash)
    }
  })

  it('sont les mêmes pour les mêmes pages, quel que soit leur ordre', async () => {
    expect(await build(CORPUS.toReversed())).toEqual(await build(CORPUS))
  })

  it('changent de nom quand une page change', async () => {
    const [first, ...others] = CORPUS
    const before = await build(CORPUS)
    const after = await build([{ ...first!, html: `${first!.html}<p>Bathymétrie</p>` }, ...others])
    expect([...after.keys()].filter((name) => before.has(name))).toEqual(['manifest.json'])
  })

  it('des données encodées dans une page ne remplissent pas les listes de mots', async () => {
    // Letters only, as in a hexadecimal or base 64 text, and nothing to compress.
    const encode = (seed: number): string =>
      Array.from({ length: 100 }, (_, index) =>
        createHash('sha512')
          .update(`${seed} ${index}`)
          .digest('base64')
          .replace(/[^a-z]/g, ''),
      ).join('')
    const data = Array.from({ length: 10 }, (_, seed) => `q${encode(seed)}`).join(' ')
    expect(data.length).toBeGreaterThan(20_000)
    const sizeOf = async (html: string): Promise<number> => {
      const files = await build([{ ...CORPUS[0]!, html }])
      return [...files]
        .filter(([name]) => /^(?:lettres|mots)\//.test(name))
        .reduce((sum, [, { length }]) => sum + length, 0)
    }
    expect((await sizeOf(`<p>quai ${data}</p>`)) - (await sizeOf('<p>quai</p>'))).toBeLessThan(1500)
  })

  it('une longue page est en plusieurs morceaux : un résultat ne lit que le sien', async () => {
    const terms = Array.from(
      { length: 60 },
      (_, number) =>
        `terme${String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26))}`,
    )
    const html = terms
      .map(
        (term) =>
          `<h2 id="${term}">${term}</h2><p>Le sens de ${term}, ${'et la suite '.repeat(20)}.</p>`,
      )
      .join('')
    const { files, searcher } = await openCorpus([
      ...CORPUS,
      { ...CORPUS[0]!, path: '/long.html', title: 'Lexique', html },
    ])
    const parts = [...files.keys()].filter((name) => /^pages\/\d+_[1-9]/.test(name))
    expect(parts.length).toBeGreaterThan(3)
    for (const term of terms) {
      const [first] = (await searcher.search(`${term} `)).results
      expect(first).toMatchObject({ url: `/long.html#${term}`, title: 'Lexique', section: term })
      expect(first!.excerpt.map(({ text }) => text).join('')).toContain(`Le sens de ${term}`)
    }
    const [page] = (await searcher.search('lexique ')).results
    expect(page).toMatchObject({ url: '/long.html', title: 'Lexique', section: '' })
  })

  it.each([
    ['sans titre', { title: '' }, 'elle n’a pas de titre'],
    ['au titre sans mot à chercher', { title: 'Et vous ?' }, /« Et vous \? ».*aucun mot/],
    ['sans texte', { html: '' }, 'elle n’a pas de texte'],
  ])('une page %s est signalée', async (_, change, reason) => {
    const page = { ...CORPUS[0]!, path: '/vide.html', ...change }
    const { unreachable } = await buildIndex([...CORPUS, page], { lang: 'fr' })
    expect(unreachable).toEqual([
      {
        path: '/vide.html',
        reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
      },
    ])
  })
})

describe('un index remplacé ou incomplet', () => {
  it('un fichier parti avec une nouvelle publication fait relire le sommaire, et la recherche aboutit', async () => {
    const files = await build(CORPUS)
    const load = createMemoryLoader(files)
    let manifests = 0
    const searcher = createSearcher({
      load: (name) => {
        if (name === 'manifest.json') manifests += 1
        return load(name)
      },
    })
    await searcher.open()
    expect(manifests).toBe(1)
    const [first, ...others] = CORPUS
    const next = await build([{ ...first!, html: `${first!.html}<p>Bathymétrie</p>` }, ...others])
    files.clear()
    for (const [name, content] of next) files.set(name, content)
    expect((await searcher.search('bathymétrie')).total).toBe(1)
    expect(manifests).toBe(2)
    await searcher.search('marée')
    expect(manifests).toBe(2)
  })

  it.each(['mots/', 'pages/', 'manifest.json'])(
    'si %s manque encore, une SearchIndexError le dit ; une fois revenu, la recherche reprend',
    async (prefix) => {
      const { searcher, files } = await openCorpus(CORPUS)
      const lost = [...files].filter(([name]) => name.startsWith(prefix))
      for (const [name] of lost) files.delete(name)
      const failure = await searcher.search('marée').catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(SearchIndexError)
      expect((failure as SearchIndexError).cause).toMatchObject({
        message: expect.stringMatching(/404$/),
      })
      for (const [name, content] of lost) files.set(name, content)
      expect((await searcher.search('marée')).total).toBeGreaterThan(0)
    },
  )

  it.each([
    ['abîmé', Uint8Array.from([1, 2, 3])],
    ['vide', new Uint8Array()],
  ])('un fichier %s est refusé par une SearchIndexError', async (_, content) => {
    const { searcher, files } = await openCorpus(CORPUS)
    for (const name of files.keys()) if (name.startsWith('mots/')) files.set(name, content)
    await expect(searcher.search('marée')).rejects.toThrow(SearchIndexError)
  })

  it('un index d’un autre format est refusé', async () => {
    const { searcher, files } = await openCorpus(CORPUS)
    const manifest = JSON.parse(Buffer.from(files.get('manifest.json')!).toString()) as object
    files.set('manifest.json', Buffer.from(JSON.stringify({ ...manifest, version: 99 })))
    await expect(searcher.open()).rejects.toThrow(/format inconnu/)
  })
})

describe('l’index d’un grand site, dont les mots ont leur propre fil', () => {
  const pages: SourcePage[] = Array.from({ length: 600 }, (_, number) => ({
    path: `/page-${number}.html`,
    title: `Bouée ${number}`,
    description: '',
    html: `<p>La bouée du chenal ${number} est visible de loin.</p>`,
    keywords: [],
    filters: {},
  }))
  // The thread runs a compiled file: so must what starts it.
  const buildCompiled = async () =>
    (
      await buildCompiledIndex(pages, {
        lang: 'fr-FR',
        vocabulary: [['balise', 'visible de loin']],
      })
    ).files

  it('donne à chaque page son texte', async () => {
    const { search } = createSearcher({ load: createMemoryLoader(await buildCompiled()) })
    for (const number of [0, 63, 64, 599]) {
      const [first] = (await search(`chenal ${number}`, { limit: 1 })).results
      expect(first?.url).toBe(`/page-${number}.html`)
      expect(first?.excerpt.map(({ text }) => text).join('')).toContain(`chenal ${number} est`)
    }
  })

  it('connaît les équivalents de plusieurs mots', async () => {
    const { search } = createSearcher({ load: createMemoryLoader(await buildCompiled()) })
    expect((await search('balise ')).total).toBe(pages.length)
  })

  it('une panne du fil arrête la construction', async () => {
    const indexer = createWordIndexer('fr-FR', true)
    indexer.add({ doc: 0, section: 0, content: undefined as never })
    const { words, terms } = indexer.finish([])
    await expect(words).rejects.toThrow(TypeError)
    await expect(terms).rejects.toThrow(TypeError)
    await indexer.close()
  })

  it('est le même à chaque construction', async () => {
    expect(await buildCompiled()).toEqual(await buildCompiled())
  })
})

describe('la taille de l’index', () => {
  /** Reproducible numbers between 0 and 1. */
  const createRandom = (seed: number) => () =>
    (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000
  const random = createRandom(7)
  const SYLLABLES =
    'ba ce chi do en fer ga gri la lo ma mé ni on pa pré qui ra ris so té ti tion vo'.split(' ')
  const VOCABULARY = Array.from({ length: 6000 }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!,
    ).join(''),
  )
  /** Few words are frequent, many are rare, as in a language. */
  const pickWord = (): string => VOCABULARY[Math.floor(VOCABULARY.length ** random()) - 1]!
  const write = (length: number): string => Array.from({ length }, pickWord).join(' ')
  const pages: SourcePage[] = Array.from({ length: 300 }, (_, number) => ({
    path: `/rubrique-${number % 6}/page-${number}.html`,
    title: write(4),
    description: write(12),
    html: Array.from(
      { length: 9 },
      (_, section) => `<h2 id="s-${section}">${write(5)}</h2><p>${write(90)}</p>`,
    ).join(''),
    keywords: [],
    filters: {},
  }))

  it('avec 300 pages, 95 % des recherches lisent moins de 80 ko avant le premier résultat', async () => {
    const files = await build(pages)
    const queries = Array.from({ length: 60 }, (_, index) => write(1 + (index % 4)))
    const sizes = await measureFirstResult(files, queries)
    expect(sizes).toHaveLength(60)
    expect(sizes[0]).toBeGreaterThan(1000)
    expect(sizes[Math.ceil(sizes.length * 0.95) - 1]).toBeLessThanOrEqual(80_000)
    for (const [name, { length }] of files)
      if (!name.startsWith('manifest')) expect(length, name).toBeLessThan(30_000)
  }, 60_000)
})
