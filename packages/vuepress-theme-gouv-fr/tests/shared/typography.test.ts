import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFrenchTypography } from '../../src/shared/typography.js'

/** Rend visibles l’espace insécable (`~`) et l’espace fine insécable (`^`). */
const show = (text: string): string => text.replace(/\u00a0/g, '~').replace(/\u202f/g, '^')
const apply = (text: string): string => show(applyFrenchTypography(text))

describe('ponctuation', () => {
  it.each([
    ['Pourquoi publier ?', 'Pourquoi publier^?'],
    ['Quoi ?!', 'Quoi^?!'],
    ['Bravo !', 'Bravo^!'],
    ['un ; deux', 'un^; deux'],
    ['Attention : danger', 'Attention~: danger'],
    ['Attention :', 'Attention~:'],
    [' : suite d’un mot en gras', '~: suite d’un mot en gras'],
    ['(vraiment ?)', '(vraiment^?)'],
    ['Il demande « pourquoi ? ».', 'Il demande «~pourquoi^?~».'],
    ['Déjà\u00a0insécable\u00a0?', 'Déjà~insécable^?'],
  ])('%s', (text, expected) => {
    expect(apply(text)).toBe(expected)
  })

  it.each([
    'Quoi?',
    'a!=b',
    'Rendez-vous à 10:30',
    'ratio 16:9',
    'std::vector',
    'a ;b',
    ':warning:',
  ])('ne change pas « %s », où rien ne précède ou ne suit le signe', (text) => {
    expect(applyFrenchTypography(text)).toBe(text)
  })

  it.each([
    'https://exemple.fr/a?b=c&d=e;f#g:h!i',
    'http://localhost:8080/',
    'ssh://git@exemple.fr:22/depot.git',
    'prenom.nom@exemple.gouv.fr',
    'v2.0.0-rc.30',
    '../chemin/vers...fichier',
    '....',
  ])('ne change pas l’adresse ou le chemin « %s »', (text) => {
    if (text.includes('...f')) expect(applyFrenchTypography(text)).toContain('…')
    else expect(applyFrenchTypography(text)).toBe(text)
  })
})

describe('guillemets', () => {
  it.each([
    ['« État »', '«~État~»'],
    ['«État»', '«~État~»'],
    ['«\u202fÉtat\u202f»', '«~État~»'],
    ['« ', '«~'],
    [' »', '~»'],
    ['« un « deux » »', '«~un «~deux~»~»'],
  ])('%s', (text, expected) => {
    expect(apply(text)).toBe(expected)
  })
})

describe('apostrophe', () => {
  it.each([
    ["l'État", 'l’État'],
    ["aujourd'hui", 'aujourd’hui'],
    ["qu'est-ce que c'est", 'qu’est-ce que c’est'],
    ["d'« ouvrir »", 'd’«~ouvrir~»'],
    ["l'Œuvre, l'été", 'l’Œuvre, l’été'],
    ["jusqu'à 2026, d'1 an", 'jusqu’à 2026, d’1~an'],
  ])('%s', (text, expected) => {
    expect(apply(text)).toBe(expected)
  })

  it('laisse les apostrophes qui sont des guillemets, des minutes ou des abréviations', () => {
    for (const text of ["'texte'", "5'30", "les '90", "' seul"]) {
      expect(applyFrenchTypography(text)).toBe(text)
    }
  })
})

describe('nombres', () => {
  it.each([
    ['1 000 agents', '1^000 agents'],
    ['35 000 pages', '35^000~pages'],
    ['1 200 000 lignes', '1^200^000 lignes'],
    ['12 345 678 901', '12^345^678^901'],
    ['1\u00a0000', '1^000'],
    ['en 2019 2 000 agents', 'en 2019 2^000 agents'],
    ['en 2019 200 agents', 'en 2019 200 agents'],
    ['de 2019 à 2022', 'de 2019 à 2022'],
    ['le 3 2021 fut lu', 'le 3 2021 fut lu'],
    ['01 23 45 67 89', '01 23 45 67 89'],
    ['1.000 200', '1.000 200'],
    ['n° 2016-1321', 'n°~2016-1321'],
    ['le décret n° 2017-638 100 fois cité', 'le décret n°~2017-638 100 fois cité'],
  ])('%s', (text, expected) => {
    expect(apply(text)).toBe(expected)
  })
})

describe('unités', () => {
  it.each([
    ['50 %', '50~%'],
    ['10 000 €', '10^000~€'],
    ['3 M€ et 2 Md€', '3~M€ et 2~Md€'],
    ['12 ko, 3 Mo, 1 Go', '12~ko, 3~Mo, 1~Go'],
    ['10 mois, 1 an, 2 ans', '10~mois, 1~an, 2~ans'],
    ['14 h 30, 5 min', '14~h 30, 5~min'],
    ['3 jours et 2 semaines', '3~jours et 2~semaines'],
    ['40 m² ou 3 km', '40~m² ou 3~km'],
    ['320 px', '320~px'],
  ])('%s', (text, expected) => {
    expect(apply(text)).toBe(expected)
  })

  it.each(['2 où', '5 hôpitaux', '3 paginations', '7 anséatiques', '4 moisissures'])(
    'ne prend pas le début de « %s » pour une unité',
    (text) => {
      expect(applyFrenchTypography(text)).toBe(text)
    },
  )
})

describe('dates et abréviations', () => {
  it.each([
    ['le 1er janvier 2026', 'le 1er~janvier 2026'],
    ['le 22 novembre', 'le 22~novembre'],
    ['du 3 mai au 5 août', 'du 3~mai au 5~août'],
    ['3 maisons', '3 maisons'],
    ['M. Martin et Mme Durand', 'M.~Martin et Mme~Durand'],
    ['(art. 5, p. 12)', '(art.~5, p.~12)'],
    ['art. p. 5', 'art.~p.~5'],
    ['« M. Martin »', '«~M.~Martin~»'],
  ])('%s', (text, expected) => {
    expect(apply(text)).toBe(expected)
  })

  it('écrit les points de suspension en un signe', () => {
    expect(apply('etc... Et ensuite ?...')).toBe('etc… Et ensuite^?…')
  })
})

describe('appliquée deux fois', () => {
  const pieces = fc.constantFrom(
    ...[' ', '\u00a0', '\u202f', '«', '»', '?', '!', ';', ':', '...', '.', "'", '’', ',', '(', ')'],
    ...['l', 'É', 'mot', '1', '12', '000', '200', '2019', '1er', 'mai', '%', '€', 'ans', 'h', 'ko'],
    ...['M.', 'art.', 'p.', 'n°', 'où', '\n', '"', '-'],
  )

  it('donne la même chose qu’une fois', () => {
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(text, (source) => {
        const once = applyFrenchTypography(source)
        expect(show(applyFrenchTypography(once))).toBe(show(once))
      }),
      { numRuns: 3000 },
    )
  })

  it('ne change que des espaces, des apostrophes et des points de suspension', () => {
    const reduce = (text: string): string =>
      text
        .replace(/[ \u00a0\u202f]/g, '')
        .replace(/’/g, "'")
        .replace(/…/g, '...')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const source = parts.join('')
        expect(reduce(applyFrenchTypography(source))).toBe(reduce(source))
      }),
      { numRuns: 2000 },
    )
  })
})
