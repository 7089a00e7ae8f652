import type { SearchResult } from '../shared/engine/create-searcher.js'
import { createElement, createLink } from './create-element.js'
import { renderSegments } from './render-segments.js'
import type { SearchTexts } from './search-texts.js'

/** One result of the search page, with a single link. */
export const renderResult = (
  { url, type, title, section, answer, excerpt }: SearchResult,
  texts: SearchTexts,
): HTMLLIElement =>
  createElement(
    'li',
    { class: 'search-fr__result', 'data-type': type },
    createElement('h2', { class: 'search-fr__title fr-h6' }, createLink(url, title)),
    createElement(
      'p',
      { class: 'search-fr__section fr-text--sm' },
      type === 'faq' &&
        createElement(
          'span',
          { class: 'fr-badge fr-badge--sm fr-badge--info fr-badge--no-icon' },
          texts.answer,
        ),
      type === 'faq' && ' ',
      section,
    ),
    answer && createElement('p', { class: 'search-fr__answer' }, ...renderSegments(answer)),
    // The words found further than the first sentences; else it would repeat them.
    (!answer ||
      excerpt.some(({ hit, text }) => hit && !answer.some((lead) => lead.text === text))) &&
      createElement('p', { class: 'search-fr__excerpt fr-text--sm' }, ...renderSegments(excerpt)),
  )
