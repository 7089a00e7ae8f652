import type { FilterField } from '../shared/engine/page-text.js'
import { createElement } from './create-element.js'
import type { SearchTexts } from './search-texts.js'

/** Fills a container with one DSFR select per property. */
export const renderFilters = (
  container: Element,
  fields: readonly FilterField[],
  texts: SearchTexts,
  onChange: () => void,
): void => {
  container.replaceChildren(
    ...fields.map(({ name, label, values }) => {
      const id = `search-fr-filter-${name}`
      const select = createElement(
        'select',
        { class: 'fr-select', id, name },
        createElement('option', { value: '' }, texts.any),
        ...values.map(([value, label]) => createElement('option', { value }, label)),
      )
      select.addEventListener('change', onChange)
      return createElement(
        'div',
        { class: 'fr-select-group' },
        createElement('label', { class: 'fr-label', for: id }, label),
        select,
      )
    }),
  )
}
