import { createButton } from './create-button.js'
import { createElement } from './create-element.js'
import { describeAnswer } from './describe-answer.js'
import { readSearcher } from './read-searcher.js'
import { readTexts } from './read-texts.js'
import { renderFilters } from './render-filters.js'
import { renderNoResult } from './render-no-result.js'
import { renderResult } from './render-result.js'
import type { SearchUiOptions } from './search-field-options.js'

/** Results read at a time: the reader asks for the next ones. */
const BATCH_SIZE = 10

const enhancePage = (page: HTMLElement, root: ParentNode, options: SearchUiOptions): void => {
  const status = page.querySelector('[data-search-status]')
  const list = page.querySelector('[data-search-results]')
  const filters = page.querySelector('[data-search-filters]')
  const { searchIndex: folder, searchPropose } = page.dataset
  if (!status || !list || !folder || 'searchReady' in page.dataset) return
  page.dataset['searchReady'] = ''
  const texts = readTexts(page, options)
  const { title } = document
  const message = createElement('div', { class: 'search-fr__message' })
  list.after(message)
  const forms = [...root.querySelectorAll<HTMLFormElement>('form[data-search-form]')].filter(
    ({ action }) => new URL(action).pathname === location.pathname,
  )
  const getSelects = () => [...(filters?.querySelectorAll('select') ?? [])]
  let turn = 0
  let query = ''

  const render = (): void => {
    const current = (turn += 1)
    const address = new URLSearchParams(location.search)
    query = (address.get('q') ?? '').trim()
    document.title = (query && `« ${query} » – `) + title
    for (const form of forms) (form.elements.namedItem('q') as HTMLInputElement).value = query
    message.replaceChildren()
    status.textContent = query ? texts.loading : texts.empty
    page.toggleAttribute('data-search-empty', !query)
    // Nothing to filter, nothing to read: the index waits for a query.
    if (!query) {
      filters?.replaceChildren()
      list.replaceChildren()
      return
    }
    const searcher = readSearcher(folder)
    let shown = 0
    const showMore = async (): Promise<void> => {
      const offset = shown
      try {
        const facets = filters ? searcher.readFacets() : { fields: [] }
        // Most often there is no filter: words and filters are then read at the same time.
        const names = location.search.includes('&')
          ? (await facets).fields.map(({ name }) => name)
          : []
        const wanted = Object.fromEntries(names.map((name) => [name, address.getAll(name)]))
        const request = { offset, limit: BATCH_SIZE, filters: wanted }
        const [answer, { fields }] = await Promise.all([searcher.search(query, request), facets])
        const { results, total } = answer
        const next = !total
          ? await renderNoResult(searcher, query, answer, texts, searchPropose)
          : offset + results.length < total
            ? [createButton(texts.more, showMore)]
            : []
        // Another question was asked, or the button was pressed twice.
        if (current !== turn || offset !== shown) return
        if (!offset) {
          // With the results, under their number: nothing the reader sees moves.
          if (filters && !getSelects().length) renderFilters(filters, fields, texts, go)
          for (const select of getSelects()) select.value = address.get(select.name) ?? ''
          list.replaceChildren()
          status.textContent = describeAnswer(query, answer, texts)
        }
        list.append(...results.map((result) => renderResult(result, texts)))
        // The button the reader pressed goes away: its focus goes to the first of the next results.
        if (offset) list.children[offset]?.querySelector('a')!.focus()
        shown += results.length
        message.replaceChildren(...next)
      } catch {
        if (current !== turn) return
        status.textContent = ''
        list.replaceChildren()
        message.replaceChildren(
          createElement(
            'div',
            { class: 'fr-alert fr-alert--error fr-mb-2w', role: 'alert' },
            createElement('p', {}, texts.error),
          ),
          createButton(texts.retry, render),
        )
      }
    }
    void showMore()
  }
  const go = (): void => {
    const address = new URLSearchParams({ q: query })
    for (const { name, value } of getSelects()) if (value) address.set(name, value)
    if (`?${address}` !== location.search) history.pushState(null, '', `?${address}`)
    render()
  }
  for (const form of forms)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      query = (form.elements.namedItem('q') as HTMLInputElement).value
      go()
    })
  addEventListener('popstate', render)
  // Known to have no query, the page waited for the reader, who may be writing one already.
  if (!('searchEmpty' in page.dataset)) render()
}

/**
 * Shows the results of the address (`?q=…` and filters) in every `[data-search-page]`, which has
 * `data-search-index`, and holds `[data-search-status]`, `[data-search-results]` and, if one wants
 * them, `[data-search-filters]` and `[data-search-start]`, shown as long as there is no query. May be
 * called several times.
 */
export const enhanceSearchPage = (
  root: ParentNode = document,
  options: SearchUiOptions = {},
): void => {
  for (const page of root.querySelectorAll<HTMLElement>('[data-search-page]'))
    enhancePage(page, root, options)
}
