import type { SearchAnswer, Searcher } from '../shared/engine/create-searcher.js'
import { createElement, createLink } from './create-element.js'
import type { SearchTexts } from './search-texts.js'

/** Ways out of a search without result: nearest words, closest theme and questions, proposal. */
export const renderNoResult = async (
  searcher: Searcher,
  query: string,
  { suggestions }: SearchAnswer,
  texts: SearchTexts,
  propose?: string,
): Promise<Node[]> => {
  const nodes: Node[] = []
  // The filters may hide what was found.
  if (location.search.includes('&'))
    nodes.push(createElement('p', {}, createLink(`?q=${encodeURIComponent(query)}`, texts.all)))
  if (suggestions.length)
    nodes.push(
      createElement(
        'p',
        {},
        `${texts.tryWith} `,
        ...suggestions.flatMap((word, index) => [
          index ? ', ' : '',
          createLink(`?q=${encodeURIComponent(word)}`, word),
        ]),
      ),
    )
  const { results } = await searcher.search(suggestions.join(' '), {
    limit: 3,
    filters: { type: 'faq' },
  })
  const found = [results[0]?.theme, ...results.map(({ url, title }) => [title, url])].filter(
    (link) => !!link,
  )
  const links = found.length ? found : (await searcher.readFacets()).themes
  if (links.length)
    nodes.push(
      createElement('p', {}, texts.closest),
      createElement(
        'ul',
        {},
        ...links.map(([title, url]) => createElement('li', {}, createLink(url!, title!))),
      ),
    )
  if (propose)
    nodes.push(
      createElement(
        'p',
        {},
        createLink(
          propose.replace(/\{q\}|%7Bq%7D/gi, () => encodeURIComponent(query)),
          texts.propose,
        ),
      ),
    )
  return nodes
}
