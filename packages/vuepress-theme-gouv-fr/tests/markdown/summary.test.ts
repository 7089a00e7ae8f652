import { describe, expect, it } from 'vitest'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const BODY = "[[toc]]\n\n## L'été : quoi ?\n\n### Le `code ;`\n\n#### Trop profond\n\n## Fin"

describe('sommaire', () => {
  const summary = find(renderMarkdown(BODY), 'nav')

  it('reprend mot pour mot les titres 2 et 3', () => {
    expect(findAll(summary, 'a').map(textOf)).toEqual([
      'L’été\u00a0: quoi\u202f?',
      'Le code ;',
      'Fin',
    ])
  })

  it('mène aux ancres des titres, par listes imbriquées', () => {
    expect(findAll(summary, '.fr-summary__link').map(({ attribs }) => attribs.href)).toEqual([
      '#l-ete-quoi',
      '#le-code',
      '#fin',
    ])
    expect(findAll(summary, 'ol')).toHaveLength(2)
  })

  it('est nommé par son titre', () => {
    const title = find(summary, '.fr-summary__title')
    expect(textOf(title)).toBe('Sommaire')
    expect(summary.attribs['aria-labelledby']).toBe(title.attribs.id)
  })

  it('dit « Summary » sur une page en anglais', () => {
    const english = renderMarkdown(`---\nlang: en-GB\n---\n${BODY}`)
    expect(textOf(find(english, '.fr-summary__title'))).toBe('Summary')
  })
})

it.each(['faq', 'glossaire'])('s’arrête aux titres 2 sur une page de type « %s »', (type) => {
  const summary = find(renderMarkdown(`---\ntype: ${type}\n---\n${BODY}`), '.fr-summary')
  expect(findAll(summary, 'a').map(textOf)).toEqual(['L’été\u00a0: quoi\u202f?', 'Fin'])
})
