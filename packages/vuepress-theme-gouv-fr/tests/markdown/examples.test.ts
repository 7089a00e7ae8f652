import { expect, it } from 'vitest'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

it('un exemple montre son rendu, puis exactement le Markdown qui l’a produit', () => {
  const html = renderMarkdown(
    "---\ntitle: Page\n---\n\nAvant.\n\n:::: exemple\n::: info Titre\nl'État : **oui**\n:::\n::::\n\nAprès.",
  )
  expect(findAll(find(html, '.gouv-example__result'), '.fr-alert')).toHaveLength(1)
  expect(textOf(find(html, '.gouv-example code'))).toBe("::: info Titre l'État : **oui** :::")
  expect(textOf(find(html, '.gouv-example__label'))).toMatch(/^En Markdown/)
})

it('deux exemples gardent chacun leur source', () => {
  const html = renderMarkdown('::: exemple\nUn\n:::\n\n::: exemple\nDeux\n:::')
  expect(findAll(html, '.gouv-example code').map(textOf)).toEqual(['Un', 'Deux'])
})
