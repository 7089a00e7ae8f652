import { createButton } from './create-button.js'
import { createElement } from './create-element.js'
import { describeAnswer } from './describe-answer.js'
import { readSearcher } from './read-searcher.js'
import { readTexts } from './read-texts.js'
import { renderFilters } from './render-filters.js'
import { renderNoResult } from './render-no-result.js'
import { renderResult } from './render-result.js'
import type { SearchUiOptions } from './search-field-options.js'

/** Results read at a time. */
const BATCH_SIZE = 20
/** Beyond, the reader asks for more. */
const MAX_AUTOMATIC = 100
/** Distance from the end of the results at which the next ones are read. */
const AHEAD = '800px'

/** Waits until the reader comes near an element. */
const comeNear = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.at(-1)!.isIntersecting) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: AHEAD },
    ).observe(element)
  })

const enhancePage = (page: HTMLElement, root: ParentNode, options: SearchUiOptions): void => {
  const status = page.querySelector('[data-search-status]')
  const list = page.querySelector('[data-search-results]')
  const filters = page.querySelector('[data-search-filters]')
  const { searchIndex: folder, searchPropose } = page.dataset
  if (!status || !list || !folder || page.dataset['searchReady'] !== undefined) return
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

  const render = async (): Promise<void> => {
    const current = (turn += 1)
    const address = new URLSearchParams(location.search)
    const query = (address.get('q') ?? '').trim()
    document.title = (query && `« ${query} » – `) + title
    for (const form of forms) (form.elements.namedItem('q') as HTMLInputElement).value = query
    message.replaceChildren()
    if (!query) list.replaceChildren()
    status.textContent = query ? texts.loading : texts.empty
    try {
      const searcher = readSearcher(folder)
      const fields = filters ? (await searcher.readFacets()).fields : []
      if (current !== turn) return
      // With the results, under their number: nothing the reader sees moves.
      const showFilters = (): void => {
        if (filters && !getSelects().length) renderFilters(filters, fields, texts, () => go(query))
        for (const select of getSelects()) select.value = address.get(select.name) ?? ''
      }
      if (!query) return showFilters()
      const wanted = Object.fromEntries(fields.map(({ name }) => [name, address.getAll(name)]))
      let shown = 0
      const showMore = async (limit: number): Promise<void> => {
        while (shown < limit) {
          if (shown) await comeNear(list.lastElementChild!)
          if (current !== turn) return
          const answer = await searcher.search(query, {
            offset: shown,
            limit: BATCH_SIZE,
            filters: wanted,
          })
          if (current !== turn) return
          const { results, total } = answer
          if (!shown) {
            showFilters()
            list.replaceChildren()
            status.textContent = describeAnswer(query, answer, texts)
          }
          list.append(...results.map((result) => renderResult(result, texts)))
          if (!total)
            message.append(...(await renderNoResult(searcher, query, answer, texts, searchPropose)))
          shown += results.length
          if (shown >= total || !results.length) return
        }
        message.append(
          createButton(texts.more, () => {
            message.replaceChildren()
            showMore(shown + MAX_AUTOMATIC).catch(showError)
          }),
        )
      }
      await showMore(MAX_AUTOMATIC)
    } catch {
      if (current === turn) showError()
    }
  }
  const showError = () => {
    status.textContent = ''
    list.replaceChildren()
    message.replaceChildren(
      createElement(
        'div',
        { class: 'fr-alert fr-alert--error fr-mb-2w', role: 'alert' },
        createElement('p', {}, texts.error),
      ),
      createButton(texts.retry, () => void render()),
    )
  }
  const go = (query: string): void => {
    const address = new URLSearchParams({ q: query })
    for (const { name, value } of getSelects()) if (value) address.set(name, value)
    if (`?${address}` !== location.search) history.pushState(null, '', `?${address}`)
    void render()
  }
  for (const form of forms)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      go((form.elements.namedItem('q') as HTMLInputElement).value)
    })
  addEventListener('popstate', () => void render())
  void render()
}

/**
 * Shows the results of the address (`?q=…` and filters) in every `[data-search-page]`, which has
 * `data-search-index`, and holds `[data-search-status]`, `[data-search-results]` and, if one wants
 * them, `[data-search-filters]`. May be called several times.
 */
export const enhanceSearchPage = (
  root: ParentNode = document,
  options: SearchUiOptions = {},
): void => {
  for (const page of root.querySelectorAll<HTMLElement>('[data-search-page]'))
    enhancePage(page, root, options)
}
