import type { SearchAnswer, SearchResult } from '../shared/engine/create-searcher.js'
import { createButton } from './create-button.js'
import { createElement, createLink, setAttributes } from './create-element.js'
import { describeAnswer } from './describe-answer.js'
import { readSearcher } from './read-searcher.js'
import { renderSegments } from './render-segments.js'
import type { SearchUiOptions } from './search-field-options.js'
import { readTexts } from './read-texts.js'

/** Time without a key before a search, in milliseconds. */
const DEBOUNCE_MS = 80
const MIN_LENGTH = 2

let count = 0

const renderOption = ({ url, title, section, answer, excerpt }: SearchResult, id: string) =>
  createElement(
    'a',
    {
      role: 'option',
      id,
      href: url,
      tabindex: '-1',
      class: 'search-fr__option',
    },
    createElement('span', { class: 'search-fr__option-title' }, title),
    section && createElement('span', { class: 'search-fr__option-section' }, section),
    createElement(
      'span',
      { class: 'search-fr__option-excerpt' },
      ...renderSegments(answer ?? excerpt),
    ),
  )

const enhanceForm = (form: HTMLFormElement, options: SearchUiOptions): void => {
  const input = form.querySelector<HTMLInputElement>('input[type=search][name=q]')
  const folder = form.dataset['searchIndex']
  if (!input || !folder || 'searchReady' in form.dataset) return
  form.dataset['searchReady'] = ''
  const { maxSuggestions = 8 } = options
  const texts = readTexts(form, options)
  const id = `search-fr-${(count += 1)}`

  const listbox = createElement('div', { role: 'listbox', id, 'aria-label': texts.suggestions })
  const note = createElement('div', { class: 'search-fr__note' })
  const panel = createElement('div', { class: 'search-fr__panel' }, listbox, note)
  const status = createElement('p', {
    class: 'search-fr__live',
    role: 'status',
  })
  form.append(panel, status)
  form.classList.add('search-fr')
  setAttributes(input, {
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': id,
  })

  let active = -1
  let asked = 0
  let lastQuery = ''
  let timer = 0
  const getOptions = () => [...listbox.querySelectorAll<HTMLElement>('[role=option]')]
  const isOpen = () => !panel.hidden

  const activate = (index: number) => {
    active = index
    input.removeAttribute('aria-activedescendant')
    getOptions().forEach((option, number) => {
      option.setAttribute('aria-selected', `${number === index}`)
      if (number !== index) return
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    })
  }
  const setOpen = (open: boolean) => {
    panel.hidden = !open
    input.setAttribute('aria-expanded', `${open && getOptions().length > 0}`)
    activate(-1)
  }
  setOpen(false)
  const close = () => {
    asked += 1
    clearTimeout(timer)
    setOpen(false)
  }

  const showAnswer = (query: string, answer: SearchAnswer) => {
    const { results, total } = answer
    const groups = [
      [texts.answers, results.filter(({ type }) => type === 'faq')],
      [texts.guides, results.filter(({ type }) => type !== 'faq')],
    ] as const
    let number = 0
    listbox.replaceChildren(
      ...groups
        .filter(([, found]) => found.length)
        .map(([name, found], group) =>
          createElement(
            'div',
            { role: 'group', 'aria-labelledby': `${id}-g${group}` },
            createElement(
              'div',
              { id: `${id}-g${group}`, class: 'search-fr__group', role: 'presentation' },
              name,
            ),
            ...found.map((result) => renderOption(result, `${id}-${(number += 1)}`)),
          ),
        ),
    )
    const message = describeAnswer(query, answer, texts)
    const all = new URL(form.action)
    all.searchParams.set('q', query)
    note.replaceChildren(total ? createLink(all.href, `${texts.all} (${total})`) : message)
    status.textContent = message
    setOpen(true)
  }

  const showError = (query: string) => {
    const retry = createButton(texts.retry, () => {
      input.focus()
      void run(query)
    })
    listbox.replaceChildren()
    note.replaceChildren(createElement('p', {}, texts.error), retry)
    status.textContent = texts.error
    setOpen(true)
  }

  const run = async (query: string): Promise<void> => {
    const turn = (asked += 1)
    try {
      const answer = await readSearcher(folder).search(query, { limit: maxSuggestions })
      // A later key was pressed, or the field was left.
      if (turn === asked) showAnswer(query.trim(), answer)
    } catch {
      if (turn === asked) showError(query)
    }
  }

  input.addEventListener('focus', () => {
    // An error here will show when something is typed.
    readSearcher(folder)
      .open()
      .catch(() => {})
  })
  input.addEventListener('input', () => {
    const query = input.value
    // The same words again: what is shown, and chosen in it, stays.
    if (query === lastQuery && isOpen()) return
    lastQuery = query
    clearTimeout(timer)
    activate(-1)
    if (query.trim().length < MIN_LENGTH) {
      close()
      listbox.replaceChildren()
      status.textContent = ''
    } else timer = window.setTimeout(run, DEBOUNCE_MS, query)
  })
  input.addEventListener('keydown', (event) => {
    const options = getOptions()
    const { key } = event
    if (event.isComposing) return
    if (key === 'Escape' && isOpen()) close()
    else if (key === 'Enter' && isOpen() && options[active]) options[active]!.click()
    else if (/^Arrow(?:Up|Down)$/.test(key) && options.length) {
      const step = key === 'ArrowDown' ? 1 : -1
      // From the field, up goes to the last one; past the ends, back to the field.
      const size = options.length + 1
      const next = ((active + 1 + step + size) % size) - 1
      setOpen(true)
      activate(next)
    } else {
      if (key === 'Enter') close()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  })
  // The field keeps the focus, on touch screens too.
  panel.addEventListener('mousedown', (event) => event.preventDefault())
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close()
  })
}

/**
 * Turns every `form[data-search-form]` into a combobox that suggests results as one types. Reads
 * nothing before the field is focused. May be called several times.
 *
 * The form has `data-search-index` (address of the index folder) and an `input[type=search][name=q]`;
 * its action is the search page, where it goes without script too.
 */
export const enhanceSearchField = (
  root: ParentNode = document,
  options: SearchUiOptions = {},
): void => {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-search-form]'))
    enhanceForm(form, options)
}
