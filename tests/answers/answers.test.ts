import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { createFolderLoader } from 'vuepress-plugin-search-fr'
import { createSearcher } from 'vuepress-plugin-search-fr/engine'
import { readSections } from '../support/read-sections.js'
import { isPrintPage, listPages, type SitePage } from '../support/site.js'
import { ANSWERS } from './answers.js'
import type { Answer } from './read-answers.js'

const FIRST_PLACE = 0.95
const FIRST_THREE = 0.99
const SEARCH_DEPTH = 10
/** Un fait qui se lirait dans plus de sections ne distinguerait pas la bonne. */
const MAX_SECTIONS_PER_FACT = 35
/** Pages que personne ne cherche : modèles du site, entrées faites de liens, anglais. */
const WITHOUT_QUESTION =
  /^\/(?:(?:404|500|503)\.html|recherche\.html|plan-du-site\.html|nouveautes\.html|a-propos\/sante-du-contenu\.html|en\/.*|(?:faq\/[\w-]+|design|perennisation|programme)\/|par-role\/selon-le-moment\.html)?$/

/** Une page d’impression redit les autres, et la recherche n’y mène pas. */
const listSearchedPages = (): SitePage[] => listPages().filter((page) => !isPrintPage(page))

let sections: ReadonlyMap<string, string>
let searched: { answer: Answer; found: string[] }[]

const isRight = (address: string | undefined, { fact }: Answer): boolean =>
  fact.test(sections.get(address ?? '') ?? '')

/** Rang du premier résultat qui contient le fait, à partir de 1 ; 0 s’il n’y en a pas. */
const findRank = (found: readonly string[], answer: Answer): number =>
  found.findIndex((address) => isRight(address, answer)) + 1

const countUpTo = (rank: number): number =>
  searched.filter(({ answer, found }) => findRank(found.slice(0, rank), answer) > 0).length

const formatShare = (count: number): string =>
  `${count} sur ${searched.length} (${((100 * count) / searched.length).toFixed(1).replace('.', ',')} %)`

const formatMiss = ({ answer, found }: (typeof searched)[number]): string => {
  const rank = found.findIndex((address) => answer.expected.includes(address)) + 1
  return [
    `« ${answer.question} »`,
    `    trouvé en premier : ${found[0] ?? 'rien'}`,
    `    attendu : ${answer.expected[0]}, ${rank ? `au rang ${rank}` : `absent des ${SEARCH_DEPTH} premiers`}`,
    `    fait attendu : ${answer.fact.source}`,
  ].join('\n')
}

beforeAll(async () => {
  const dist = inject('distFolder')
  sections = new Map(
    listSearchedPages()
      .flatMap((page) => readSections(page))
      .map(({ address, text }) => [address, text]),
  )
  const { search } = createSearcher({ load: createFolderLoader(join(dist, 'recherche')) })
  searched = []
  for (const answer of ANSWERS) {
    const { results } = await search(answer.question, { limit: SEARCH_DEPTH })
    searched.push({ answer, found: results.map(({ url }) => url) })
  }
})

describe('les questions posées', () => {
  test('chaque section attendue existe et contient le fait', () => {
    const problems = ANSWERS.flatMap((answer) =>
      answer.expected
        .filter((address) => !isRight(address, answer))
        .map((address) =>
          sections.has(address)
            ? `« ${answer.question} » : ${address} ne contient pas ${answer.fact}.`
            : `« ${answer.question} » : ${address} n’existe pas.`,
        ),
    )
    expect(problems.length, `\n${problems.join('\n')}\n`).toBe(0)
  })

  test('un fait ne se lit pas partout', () => {
    const vague = ANSWERS.map(({ question, fact }) => ({
      question,
      fact,
      count: [...sections].filter(
        ([address, text]) => !address.endsWith('#sources') && fact.test(text),
      ).length,
    })).filter(({ count }) => count > MAX_SECTIONS_PER_FACT)
    const list = vague.map(
      ({ question, fact, count }) => `« ${question} » : ${fact}, ${count} fois`,
    )
    expect(vague.length, `\n${list.join('\n')}\n`).toBe(0)
  })

  test('chaque page répond à une question au moins', () => {
    const expected = new Set(
      ANSWERS.flatMap((answer) => answer.expected.map((address) => address.split('#')[0])),
    )
    const forgotten = listSearchedPages()
      .map(({ path }) => path)
      .filter((path) => !WITHOUT_QUESTION.test(path) && !expected.has(path))
    expect(forgotten, 'Ajoutez à tests/answers/answers.ts une question pour ces pages.').toEqual([])
  })
})

test('la recherche trouve la bonne réponse', () => {
  const [first, three] = [countUpTo(1), countUpTo(3)]
  const misses = searched.filter(({ answer, found }) => findRank(found, answer) !== 1)
  const report = [
    `Bonne réponse au premier rang : ${formatShare(first)} ; dans les trois premiers : ${formatShare(three)}.`,
    ...misses.map(formatMiss),
  ].join('\n')
  console.log(report)
  expect(first / searched.length, report).toBeGreaterThanOrEqual(FIRST_PLACE)
  expect(three / searched.length, report).toBeGreaterThanOrEqual(FIRST_THREE)
})
