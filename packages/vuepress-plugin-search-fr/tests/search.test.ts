import { beforeAll, describe, expect, it } from 'vitest'

import type { SearchAnswer, Searcher } from '../src/shared/engine/create-searcher.js'
import type { SourcePage } from '../src/node/search-document.js'
import { accordion, CORPUS } from './support/corpus.js'
import { openCorpus } from './support/open-corpus.js'

let searcher: Searcher
beforeAll(async () => {
  const vocabulary = [
    ['dépôt', 'repo', 'repository'],
    ['omelette', 'recette'],
  ]
  ;({ searcher } = await openCorpus(CORPUS, { vocabulary, base: '/base/' }))
})

const search = (query: string): Promise<SearchAnswer> => searcher.search(query)
const firstUrl = async (query: string): Promise<string | undefined> =>
  (await search(query)).results[0]?.url

describe('un équivalent fait de petits mots', () => {
  it.each([
    ['« N+1 » n’est pas le nombre 1', ['chef', 'N+1'], 'chef', 'Promotion 1'],
    [
      '« ramer de chez moi » n’est pas « ramer »',
      ['télétravail', 'ramer de chez moi'],
      'ramer',
      'Le télétravail est possible.',
    ],
  ])('%s', async (_, group, query, text) => {
    const own = await openCorpus(
      [{ ...CORPUS[0]!, path: '/a.html', title: 'Notes', html: `<p>${text}</p>` }],
      { vocabulary: [group] },
    )
    expect((await own.searcher.search(query)).total).toBe(0)
  })
})

it('un article de loi se trouve avec ou sans point ni espace', async () => {
  const own = await openCorpus([
    { ...CORPUS[0]!, path: '/a.html', title: 'Notes', html: '<p>L’article L311-5 le dit.</p>' },
    { ...CORPUS[0]!, path: '/b.html', title: 'Autres', html: '<p>L’article L312-5 le dit.</p>' },
  ])
  for (const query of ['L311-5', 'article L. 311-5', 'L 311-5'])
    expect((await own.searcher.search(query)).results[0]?.url).toBe('/a.html')
})

describe('un équivalent de plusieurs mots', () => {
  const write = (path: string, text: string): SourcePage => ({
    ...CORPUS[0]!,
    path,
    title: 'Notes',
    html: `<p>${text}</p>`,
  })
  const find = async (query: string, texts: readonly string[]): Promise<string[]> => {
    const pages = texts.map((text, number) => write(`/${number}.html`, text))
    const vocabulary = [['merge request', 'demande de fusion']]
    const { searcher: own } = await openCorpus(pages, { vocabulary })
    return (await own.search(query)).results.map(({ url }) => url)
  }

  it('est trouvé où ses mots se suivent, mots vides à part, accordés ou non', async () => {
    const texts = [
      'Faites la demande. La fusion suit.',
      'Ouvrez une demande de fusion.',
      'Deux demandes de fusions.',
      'Une fusion sur demande.',
    ]
    expect((await find('merge request ', texts)).toSorted()).toEqual(['/1.html', '/2.html'])
  })
})

describe('plusieurs pages de questions', () => {
  const [faq] = CORPUS.slice(-1)
  const tide = {
    ...faq!,
    path: '/faq/maree.html',
    title: 'La marée',
    html: `<p>Trois réponses.</p><h2 id="h">Hauteurs</h2>
${accordion('douziemes', 'Comment calculer la hauteur d’eau ?', '<p>Par douzièmes : la marée monte peu au début.</p>')}`,
  }

  it('chacune est un thème, et celui de ses questions', async () => {
    const { searcher: own } = await openCorpus([faq!, tide])
    expect((await own.readFacets()).themes).toEqual([
      ['La marée', '/faq/maree.html'],
      ['Questions techniques', '/faq/technique.html'],
    ])
    const { results } = await own.search('douzième')
    expect(results[0]!.theme).toEqual(['La marée', '/faq/maree.html'])
  })

  it('une réponse passe avant l’intertitre qui l’annonce', async () => {
    const { searcher: own } = await openCorpus([faq!, tide])
    expect((await own.search('hauteurs')).results[0]!.url).toBe('/faq/maree.html#douziemes')
  })
})

describe('une section qui ne fait que renvoyer ailleurs', () => {
  it('passe après celle qui répond', async () => {
    const write = (path: string, title: string, html: string) => ({
      ...CORPUS[0]!,
      path,
      title,
      html,
    })
    const { searcher: own } = await openCorpus([
      write(
        '/a.html',
        'Sommaire',
        '<h2 id="s">Suite</h2><ul><li><a href="b">Homologuer un service</a></li><li><a href="c">Homologuer encore</a></li></ul>',
      ),
      write('/b.html', 'Notes', '<p>Pour homologuer un service, écrivez une décision motivée.</p>'),
    ])
    const { results } = await own.search('homologuer ')
    expect(results.map(({ url }) => url)).toEqual(['/b.html', '/a.html#s'])
  })
})

describe('une recherche', () => {
  it.each([
    ['mot exact', 'coefficient ', '/base/guides/marees.html#coefficients'],
    ['titre de la page', 'lire une table', '/base/guides/marees.html'],
    ['sans accent', 'feves', '/base/guides/cuisine.html'],
    ['en capitales', 'DÉPÔT', '/base/depots/'],
    ['avec une ligature', 'cœur ', '/base/guides/cuisine.html'],
    ['sans ligature', 'oeuf', '/base/guides/cuisine.html'],
    ['au pluriel', 'forges', '/base/depots/#forge'],
    ['au singulier', 'fève', '/base/guides/cuisine.html'],
    ['avec une faute', 'coeficient', '/base/guides/marees.html#coefficients'],
    ['avec deux lettres inversées', 'froge', '/base/depots/#forge'],
    ['avec les deux premières lettres inversées', 'ilcence', '/base/depots/'],
    ['sans la première lettre', 'ublier', '/base/depots/'],
    ['avec une autre première lettre', 'tublier', '/base/depots/'],
    ['avec une lettre de trop au début', 'tpublier', '/base/depots/'],
    ['écrit comme il se prononce', 'koefficient', '/base/guides/marees.html#coefficients'],
    ['sigle expliqué dans une page', 'SHOM', '/base/guides/marees.html#hauteur'],
    ['sens du sigle', 'service hydrographique', '/base/guides/marees.html#hauteur'],
    ['synonyme du vocabulaire', 'repository', '/base/depots/'],
    ['synonyme avec une majuscule', 'Repo', '/base/depots/'],
    ['début de mot', 'hydrogr', '/base/guides/marees.html#hauteur'],
    ['élision', 'l’huile', '/base/guides/cuisine.html'],
    ['mot-clé de l’en-tête', 'estran', '/base/guides/marees.html'],
    ['mot d’un bloc de code', 'brest ', '/base/guides/marees.html#hauteur'],
    ['question', 'Comment calculer une hauteur d’eau ?', '/base/guides/marees.html#hauteur'],
    ['question de la FAQ', 'obtenir un compte', '/base/faq/technique.html#ouvrir-un-compte'],
  ])('%s : « %s » mène à la bonne section', async (_, query, url) => {
    expect(await firstUrl(query)).toBe(url)
  })

  it('demander les questions ne donne qu’elles, pas la page qui les porte', async () => {
    const { results } = await searcher.search('questions techniques serveur', {
      filters: { type: 'faq' },
    })
    expect(results.length).toBeGreaterThan(0)
    expect(new Set(results.map(({ type }) => type))).toEqual(new Set(['faq']))
  })

  it('dit quel mot a été corrigé', async () => {
    expect((await search('coeficient ')).corrections).toEqual([
      { from: 'coeficient', to: 'coefficient' },
    ])
    expect((await search('coefficient ')).corrections).toEqual([])
  })

  it('un mot de trois lettres inconnu n’est pas corrigé, ni rapproché d’un autre', async () => {
    expect(await search('eeu ')).toMatchObject({ total: 0, suggestions: [] })
  })

  it('sans résultat, propose des mots proches écrits avec leurs accents', async () => {
    expect(await search('dxuzzxmes ')).toMatchObject({ total: 0, suggestions: ['douzièmes'] })
    expect((await search('hhhhhhhhhh ')).suggestions).toEqual([])
  })

  it('une réponse de la FAQ porte la question, sa page et sa réponse', async () => {
    const [result] = (await search('obtenir un compte')).results
    expect(result).toMatchObject({
      type: 'faq',
      title: 'Comment obtenir un compte sur le serveur ?',
      section: 'Questions techniques',
      answer: [
        { text: 'Écrivez au Link en poste. Il crée le ', hit: false },
        { text: 'compte', hit: true },
        { text: ' en deux jours.', hit: false },
      ],
    })
  })

  it('une page n’apparaît qu’une fois, chaque question de la FAQ pour elle-même', async () => {
    const { results, total } = await searcher.search('marée coefficient hauteur recette compte', {
      limit: 100,
    })
    expect(results).toHaveLength(total)
    expect(new Set(results.map(({ place: [doc] }) => doc)).size).toBe(total)
    const pages = results.filter(({ type }) => type === 'guide').map(({ url }) => url.split('#')[0])
    expect(new Set(pages).size).toBe(pages.length)
    const { results: questions } = await search('comment machine compte')
    expect(questions.filter(({ type }) => type === 'faq')).toHaveLength(2)
  })

  it('les résultats se lisent par lots, dans le même ordre', async () => {
    const query = 'marée recette dépôt serveur compte'
    const all = (await searcher.search(query, { limit: 100 })).results.map(({ url }) => url)
    expect(all.length).toBeGreaterThan(3)
    const lots = await Promise.all(
      all.map((_, offset) => searcher.search(query, { offset, limit: 1 })),
    )
    expect(lots.flatMap(({ results }) => results.map(({ url }) => url))).toEqual(all)
  })

  it('l’extrait est fait de segments, dont les mots trouvés', async () => {
    const [result] = (await search('douzièmes')).results
    const { excerpt } = result!
    expect(excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['douzièmes'])
    expect(excerpt.map(({ text }) => text).join('')).toContain('La règle des douzièmes suffit.')
  })

  it('du code écrit dans une page reste du texte dans l’extrait', async () => {
    const [result] = (await search('héberge')).results
    expect(result!.excerpt.map(({ text }) => text).join('')).toContain('<script>alert(1)</script>')
    expect(Object.keys(result!.excerpt[0]!).sort()).toEqual(['hit', 'text'])
  })
})

describe('les filtres', () => {
  it('sont ceux des pages, avec leurs noms', async () => {
    const { fields } = await searcher.readFacets()
    const values = Object.fromEntries(fields.map((field) => [field.name, field.values]))
    expect(values['type']).toContainEqual(['faq', 'Questions fréquentes'])
    expect(values['public']).toEqual([
      ['cuisinier', 'Cuisinier'],
      ['marin', 'Marin'],
    ])
    expect(values['moment']).toBeUndefined()
    expect(values['rubrique']).toContainEqual(['depots', 'Publier un dépôt'])
  })

  const query = 'marée œuf dépôt serveur'
  const pathsWith = async (filters: Record<string, string | string[]>): Promise<string[]> =>
    (await searcher.search(query, { filters, limit: 100 })).results.map(
      ({ url }) => url.split('#')[0]!,
    )

  it('ne gardent que les pages demandées ; une page pour tous les accepte tous', async () => {
    expect((await pathsWith({ public: 'marin' })).sort()).toEqual([
      '/base/depots/',
      '/base/guides/marees.html',
    ])
    expect(new Set(await pathsWith({ type: 'faq' }))).toEqual(new Set(['/base/faq/technique.html']))
  })

  it('plusieurs valeurs d’un filtre s’ajoutent, plusieurs filtres se croisent', async () => {
    expect(await pathsWith({ public: ['marin', 'cuisinier'] })).toHaveLength(3)
    expect(await pathsWith({ public: 'marin', rubrique: 'depots' })).toEqual(['/base/depots/'])
  })

  it('un filtre vide ne filtre rien, une valeur inconnue ne trouve rien', async () => {
    expect(await pathsWith({ public: '', type: [] })).toHaveLength(
      (await searcher.search(query, { limit: 100 })).total,
    )
    expect(await pathsWith({ public: 'inconnu' })).toEqual([])
    expect(await pathsWith({ constructor: 'x' })).toEqual([])
  })

  it('les thèmes de la FAQ mènent à leur titre', async () => {
    expect((await searcher.readFacets()).themes).toEqual([
      ['Serveur de calcul', '/base/faq/technique.html#serveur'],
    ])
  })
})
