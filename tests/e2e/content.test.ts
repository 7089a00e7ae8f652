import { describe, expect, test } from 'vitest'
import { readMain } from '../support/page-links.js'
import { isPrintPage, listPages, SERVER_ERROR_PAGES, type SitePage } from '../support/site.js'

/** Adresses de service publiées, et adresses d’exemple. */
const SERVICE_ADDRESSES = ['schema@data.gouv.fr', 'floss@numerique.gouv.fr', 'git@github.com']
const EXAMPLE = /(?:\.example|\.example\.org|@192\.168\.0\.\d+)$/
/** Le réseau privé d’exemple du serveur de calcul, et un service DNS public. */
const ALLOWED_MACHINES = /^(?:127\.0\.0\.1|192\.168\.0\.\d+|9\.9\.9\.9)$/
/** Pages sans texte relu : elles n’ont pas de date de vérification. */
const WITHOUT_REVIEW = [
  '/',
  '/404.html',
  '/recherche.html',
  '/en/search.html',
  '/plan-du-site.html',
  '/nouveautes.html',
  ...SERVER_ERROR_PAGES,
]

const readText = (html: string): string =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

/** Ce qu’un motif trouve dans le texte de toutes les pages, hors exceptions. */
const findInPages = (pattern: RegExp, isAllowed: (found: string) => boolean): string[] =>
  listPages().flatMap((page) =>
    [...readText(readMain(page)).matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => !isAllowed(found))
      .map((found) => `${page.path} : ${found}`),
  )

const listAnswers = (): { question: string; html: string }[] =>
  listPages()
    .filter(({ html }) => html.includes('"FAQPage"'))
    .flatMap(({ html }) =>
      [
        ...html.matchAll(/<h3 id="([^"]+)"[^>]*fr-accordion__title[^]*?<\/h3>([^]*?)<\/section>/g),
      ].map(([, question = '', answer = '']) => ({ question, html: answer })),
    )

describe('réponses de la foire aux questions', () => {
  test('chaque réponse tient en 60 à 150 mots', () => {
    const answers = listAnswers()
    expect(answers.length).toBeGreaterThanOrEqual(126)
    const faults = answers
      .map(({ question, html }) => ({ question, words: countWords(readText(html)) }))
      .filter(({ words }) => words < 60 || words > 150)
      .map(({ question, words }) => `${question} : ${words} mots`)
    expect(faults).toEqual([])
  })

  test('chaque réponse renvoie à une page qui développe', () => {
    const faults = listAnswers()
      .filter(({ html }) => !/href="(?:\/|https:\/\/eig\.)/.test(html))
      .map(({ question }) => question)
    expect(faults).toEqual([])
  })

  test('une question n’est posée qu’une fois', () => {
    const questions = listPages()
      .filter(({ html }) => html.includes('"FAQPage"'))
      .flatMap(({ html }) =>
        [...html.matchAll(/fr-accordion__title"><button[^>]*>([^<]+)/g)].map((match) => match[1]),
      )
    expect(questions.filter((name, at) => questions.indexOf(name) !== at)).toEqual([])
  })
})

describe('ce que les pages ne contiennent pas', () => {
  test('aucun point médian dans un mot', () => {
    expect(findInPages(/\p{L}+·\p{L}+/gu, () => false)).toEqual([])
  })

  test('aucune adresse électronique personnelle', () => {
    const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
    const isAllowed = (found: string): boolean =>
      SERVICE_ADDRESSES.includes(found) || EXAMPLE.test(found)
    expect(findInPages(mail, isAllowed)).toEqual([])
  })

  test('aucun numéro de téléphone, aucune adresse de machine réelle', () => {
    expect(findInPages(/(?<![\d.])(?:\+33 ?|0)[1-9](?:[ .-]?\d\d){4}(?!\d)/g, () => false)).toEqual(
      [],
    )
    expect(
      findInPages(/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g, (ip) => ALLOWED_MACHINES.test(ip)),
    ).toEqual([])
  })

  test('aucun lien « cliquez ici » ou « en savoir plus »', () => {
    const faults = listPages().flatMap((page) =>
      [...readMain(page).matchAll(/<a\b[^>]*>([^]*?)<\/a>/g)]
        .map(([, label = '']) => readText(label).trim())
        .filter((label) => /^(?:ici|cliquez ici|en savoir plus|lire la suite|lien)$/i.test(label))
        .map((label) => `${page.path} : ${label}`),
    )
    expect(faults).toEqual([])
  })
})

describe('repères de confiance', () => {
  const listReviewed = (): SitePage[] =>
    listPages().filter((page) => !WITHOUT_REVIEW.includes(page.path) && !isPrintPage(page))

  test('chaque page dit quand et par qui elle a été relue', () => {
    const faults = listReviewed()
      .filter(
        ({ html }) =>
          !/class="gouv-meta"><p>[^<]+<time datetime="\d{4}-\d\d-\d\d">[^<]+<\/time>[^<]*Équipe /.test(
            html,
          ),
      )
      .map(({ path }) => path)
    expect(faults).toEqual([])
  })

  test('chaque page qui cite une règle de droit donne ses sources', () => {
    const rule =
      /(?:article|articles) (?:[LRD]\*?\d|\d+ de la loi)|loi n° \d|décret n° \d|circulaire n° \d/
    const faults = listReviewed()
      .filter(({ path }) => !path.startsWith('/par-role/') && !path.startsWith('/en/'))
      .filter((page) => rule.test(readText(readMain(page))) && !page.html.includes('gouv-sources'))
      .map(({ path }) => path)
    expect(faults).toEqual([])
  })

  test('le glossaire a au moins 90 entrées, chacune avec sa page', () => {
    const { html } = listPages().find(({ path }) => path === '/glossaire.html')!
    const entries = html.split('<h3 id="').slice(1)
    expect(entries.length).toBeGreaterThanOrEqual(90)
    const faults = entries.filter((entry) => !/<a href="\/(?!glossaire)/.test(entry))
    expect(faults.map((entry) => entry.slice(0, 40))).toEqual([])
  })

  test('les pages en anglais le disent, les autres sont en français', () => {
    const faults = listPages().filter(
      ({ path, html }) =>
        (/<html\b[^>]*\blang="(\w\w)/.exec(html)?.[1] === 'en') !== path.startsWith('/en/'),
    )
    expect(faults.map(({ path }) => path)).toEqual([])
  })
})
