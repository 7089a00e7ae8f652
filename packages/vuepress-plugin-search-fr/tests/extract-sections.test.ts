import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { extractSections } from '../src/node/extract-sections.js'
import { firstSentences } from '../src/node/first-sentences.js'
import { FAQ_HTML } from './support/corpus.js'

const outline = (html: string) =>
  extractSections(html).sections.map(({ level, id, heading }) => [level, id, heading])

describe('les sections d’une page', () => {
  it('commencent aux titres de niveau 1 à 3', () => {
    const { sections } = extractSections(
      '<h1 id="t">Titre</h1><p>Début.</p><h2 id="a">A</h2><p>Un</p><h3 id="b">B</h3><p>Deux</p><h4 id="c">C</h4><p>Trois</p>',
    )
    expect(sections).toEqual([
      { level: 1, id: '', heading: 'Titre', text: 'Début.', code: '', isSignpost: false },
      { level: 2, id: 'a', heading: 'A', text: 'Un', code: '', isSignpost: false },
      { level: 3, id: 'b', heading: 'B', text: 'Deux\nC\nTrois', code: '', isSignpost: false },
    ])
  })

  it('gardent le texte du titre, avec ou sans ancre autour', () => {
    expect(
      outline('<h2 id="a"><a class="header-anchor" href="#a"><span>Un &amp; deux</span></a></h2>'),
    ).toEqual([[2, 'a', 'Un & deux']])
    expect(outline('<h2 id="a">Un <a class="header-anchor" href="#a">#</a></h2>')).toEqual([
      [2, 'a', 'Un'],
    ])
  })

  it('une ancre mal écrite à la main n’arrête pas la construction', () => {
    expect(outline('<h2><a class="header-anchor" href="#100%">Tout</a></h2>')).toEqual([
      [2, '100%', 'Tout'],
    ])
  })

  it('un titre sans identifiant reste dans le texte : on ne pourrait pas y mener', () => {
    expect(extractSections('<p>Un</p><h2>Deux</h2>').sections).toEqual([
      { level: 1, id: '', heading: '', text: 'Un\nDeux', code: '', isSignpost: false },
    ])
  })

  it('les questions d’une FAQ en accordéons sont des sections', () => {
    expect(outline(FAQ_HTML)).toEqual([
      [1, '', ''],
      [2, 'serveur', 'Serveur de calcul'],
      [3, 'ouvrir-un-compte', 'Comment obtenir un compte sur le serveur ?'],
      [3, 'creer-une-machine', 'Comment créer une machine ?'],
    ])
    expect(extractSections(FAQ_HTML).sections[2]!.text).toBe(
      'Écrivez au Link en poste. Il crée le compte en deux jours.',
    )
  })

  it('le sommaire, les boutons, les scripts et ce qui demande à l’être sont ignorés', () => {
    const { sections } = extractSections(
      '<nav>un</nav><div class="fr-summary">deux</div><div class="table-of-contents">trois</div><button>quatre</button><script>cinq</script><style>six</style><p data-search-ignore>sept</p><p>huit</p>',
    )
    expect(sections.map(({ text }) => text)).toEqual(['huit'])
  })

  it('les blocs de code sont à part, le code en ligne reste dans le texte', () => {
    const [section] = extractSections(
      '<p>Lancez <code>npm start</code>.</p><pre><code>npm  run\n  build</code></pre><p>Fin</p>',
    ).sections
    expect(section!.text).toBe('Lancez npm start.\n\nFin'.replace('\n\n', '\n'))
    expect(section!.code).toContain('npm  run')
  })

  it('n’importe quel HTML est accepté, et aucune balise ne reste', () => {
    const piece = fc.constantFrom(
      '<h2 id="a">',
      '</h2>',
      '<h3>',
      '<p>',
      '</p>',
      '</div>',
      '<pre>',
      '</pre>',
      '<nav>',
      '</nav>',
      '<br>',
      '<a class="header-anchor" href="#%">',
      '</a>',
      '<abbr title="x">',
      '</abbr>',
      'mot ',
      '&nbsp;',
      '<svg/>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { text, heading } of extractSections(pieces.join('')).sections)
          expect(text + heading).not.toMatch(/[<>]/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('des éléments courts à la suite', () => {
  const read = (html: string): string => extractSections(html).sections[0]!.text

  it('sont séparés une fois sur une seule ligne', () => {
    expect(read('<table><tr><th>PHP</th><td>PHPUnit</td></tr><tr><th>R</th></tr></table>')).toBe(
      'PHP\n· PHPUnit\n· R',
    )
  })

  it('gardent la marque qui les sépare déjà', () => {
    expect(read('<p>Prenez :</p><ul><li>un phare ;</li><li>une balise.</li><li></li></ul>')).toBe(
      'Prenez :\nun phare ;\nune balise.',
    )
  })
})

describe('une section qui ne fait que renvoyer ailleurs', () => {
  const isSignpost = (html: string): boolean => extractSections(html).sections[0]!.isSignpost

  it.each([
    [
      'une liste de liens, avec quelques mots',
      '<h2 id="a">Et maintenant</h2><ul><li><a href="b">Choisir une licence</a> : avant de publier.</li><li><a href="c">Publier</a></li></ul>',
      true,
    ],
    ['un seul lien', '<p><a href="b">Choisir une licence</a></p>', false],
    [
      'une liste dont une ligne ne renvoie nulle part',
      '<ul><li><a href="b">Choisir une licence</a></li><li>Demandez au mentor.</li></ul>',
      false,
    ],
    [
      'des réponses qui citent leur source',
      '<p>Tout code produit par l’État est communicable, sauf exceptions (<a href="b">loi</a>).</p><p>Le délai est d’un mois après la demande écrite (<a href="c">décret</a>).</p>',
      false,
    ],
    ['un texte sans lien', '<p>Un.</p><p>Deux.</p>', false],
  ])('%s', (_, html, expected) => expect(isSignpost(html)).toBe(expected))

  it('ne change pas la section suivante', () => {
    const [, second] = extractSections(
      '<p><a href="a">Un</a></p><p><a href="b">Deux</a></p><h2 id="c">C</h2><p>Trois</p><p>Quatre</p>',
    ).sections
    expect(second!.isSignpost).toBe(false)
  })
})

describe('les premières phrases d’une réponse', () => {
  it('sont entières', () => {
    expect(firstSentences('Un an. Voir l’art. 46 du code. Puis la suite, plus longue.', 30)).toBe(
      'Un an. Voir l’art. 46 du code.',
    )
  })

  it('une seule phrase trop longue est coupée entre deux mots', () => {
    expect(firstSentences('mot '.repeat(100).trim(), 20)).toMatch(/^(?:mot )+…$/)
  })

  it('restent courtes et tirées du texte, quel qu’il soit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB. !?»\n'), maxLength: 400 }), (text) => {
        const found = firstSentences(text, 50)
        expect(found.length).toBeLessThanOrEqual(77)
        expect(text).toContain(found.replace(/ …$/, '').trim())
      }),
    )
  })
})
