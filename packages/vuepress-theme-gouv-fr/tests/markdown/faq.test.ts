import { describe, expect, it } from 'vitest'
import { find, findAll, idsOf, parseHtml, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const renderFaq = (body: string): string => renderMarkdown(`---\ntype: faq\n---\n${body}`)

const FAQ = renderFaq(`# Questions

[[toc]]

Introduction.

## Licences

### Quelle licence choisir ?

Réponse un.

#### Précision

Suite de la réponse un.

### Voir \`a ; b\` et [la page](https://exemple.fr) ?

Réponse deux.

::: accordeon Plus
Détail.
:::

## Données

### Qui publie ?

Réponse trois.
`)

describe('page de questions', () => {
  it('fait de chaque titre 3 un accordéon qui contient toute sa réponse', () => {
    const answers = findAll(FAQ, '.fr-accordions-group > .fr-accordion > .fr-collapse')
    expect(answers.map(textOf)).toEqual([
      'Réponse un. Précision Suite de la réponse un.',
      'Réponse deux. PlusDétail.',
      'Réponse trois.',
    ])
  })

  it('ouvre un groupe par titre 2, et le ferme avant le suivant', () => {
    const groups = findAll(FAQ, '.fr-accordions-group')
    expect(groups).toHaveLength(2)
    expect(groups.flatMap((group) => findAll(group, 'h2'))).toHaveLength(0)
    expect(groups.map(({ attribs }) => attribs['data-fr-group'])).toEqual(['false', 'false'])
  })

  it('garde l’ancre de la question et relie le bouton à sa réponse', () => {
    const [title] = findAll(FAQ, '.fr-accordion__title')
    expect(title?.name).toBe('h3')
    expect(title?.attribs).toMatchObject({ id: 'quelle-licence-choisir', tabindex: '-1' })
    for (const button of findAll(FAQ, '.fr-accordion__btn')) {
      expect(button.attribs['aria-expanded']).toBe('false')
      expect(idsOf(FAQ)).toContain(button.attribs['aria-controls'])
    }
  })

  it('n’a aucun lien dans ses boutons, et en garde le texte et le code', () => {
    const buttons = findAll(FAQ, '.fr-accordion__btn')
    expect(buttons.flatMap((button) => findAll(button, 'a'))).toHaveLength(0)
    expect(buttons.map(textOf)).toEqual([
      'Quelle licence choisir\u202f?',
      'Voir a ; b et la page\u202f?',
      'Plus',
      'Qui publie\u202f?',
    ])
  })

  it('a des identifiants uniques et des balises équilibrées', () => {
    const ids = idsOf(FAQ)
    expect(new Set(ids).size).toBe(ids.length)
    const names = parseHtml(FAQ).children.flatMap((node) => ('name' in node ? [node.name] : []))
    expect(names).toEqual(['h1', 'nav', 'p', 'h2', 'div', 'h2', 'div'])
  })

  it('n’a que ses thèmes dans son sommaire, sans bouton', () => {
    const summary = find(FAQ, '.fr-summary')
    expect(findAll(summary, 'a').map(({ attribs }) => attribs.href)).toEqual([
      '#licences',
      '#donnees',
    ])
    expect(findAll(summary, 'button')).toHaveLength(0)
  })

  it('distingue deux questions de même titre', () => {
    const html = renderFaq('## A\n\n### Combien ?\n\nx\n\n## B\n\n### Combien ?\n\ny')
    expect(idsOf(html)).toEqual([
      ...['a', 'combien', 'combien-reponse', 'b', 'combien-1', 'combien-1-reponse'],
    ])
  })
})

it('une page d’un autre type garde ses titres 3', () => {
  const html = renderMarkdown('## A\n\n### Combien ?\n\nx')
  expect(findAll(html, '.fr-accordion')).toHaveLength(0)
  expect(findAll(html, 'h3')).toHaveLength(1)
})
