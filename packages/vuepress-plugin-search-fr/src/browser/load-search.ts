import { FIELD, handleHotKeys, type HotKey } from './handle-hot-keys.js'
import type { SearchUiOptions } from './search-field-options.js'

export interface LoadSearchOptions extends SearchUiOptions {
  /** Keys that move to the field. @default ['/', { key: 'k', ctrl: true }] */
  hotKeys?: readonly (HotKey | string)[]
}

/** The search field that has the focus, if there is one. */
const findFocused = (): HTMLInputElement | null => {
  const { activeElement: element } = document
  return element instanceof HTMLInputElement && element.matches(FIELD) ? element : null
}

/** Whether the address asks for something. */
const hasQuery = (): boolean => !!new URLSearchParams(location.search).get('q')?.trim()

/**
 * Loads the search when it is about to be used: when a field has the focus, or at once when the
 * address of the page of results has a query. Nothing is read before. If it cannot be loaded, the
 * form still leads to that page, and the next focus tries again.
 */
export const loadSearch = ({ hotKeys, ...options }: LoadSearchOptions = {}): void => {
  let isLoading = false
  const load = async (): Promise<void> => {
    if (isLoading) return
    isLoading = true
    try {
      const { enhanceSearchField, enhanceSearchPage } = await import('./index.js')
      enhanceSearchField(document, options)
      enhanceSearchPage(document, options)
      // The field had the focus, and maybe words, before anything listened to it.
      const field = findFocused()
      field?.dispatchEvent(new FocusEvent('focus'))
      if (field?.value) field.dispatchEvent(new Event('input', { bubbles: true }))
    } catch {
      // The form leads to the page of results without it.
    }
    isLoading = false
  }
  // A field may come later, with another page of a hydrated site.
  const onFocus = (): void => {
    const field = findFocused()
    if (field && field.form?.dataset['searchReady'] === undefined) void load()
  }
  handleHotKeys(hotKeys)
  document.addEventListener('focusin', onFocus)
  const page = document.querySelector('[data-search-page]')
  if (page && hasQuery()) void load()
  else {
    page?.toggleAttribute('data-search-empty', true)
    onFocus()
  }
}
