import { describe, expect, it } from 'vitest'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const LIST = '- [Démarrer](./a.md) : installer le thème.\n- [Publier](./b.md)'

describe.each([
  ['cartes', 'fr-card'],
  ['tuiles', 'fr-tile'],
])('%s', (name, block) => {
  const html = renderMarkdown(`## Rubrique\n\n::: ${name}\n${LIST}\n:::`)

  it('fait une entrée par élément de la liste, au niveau de titre qui suit', () => {
    expect(findAll(html, `.${block}`)).toHaveLength(2)
    expect(findAll(html, `h3.${block}__title`).map(textOf)).toEqual(['Démarrer', 'Publier'])
  })

  it('ne lie que le titre, sur toute la surface', () => {
    expect(findAll(html, 'a')).toHaveLength(3)
    expect(findAll(html, '.fr-enlarge-link')).toHaveLength(2)
  })

  it('n’écrit de description que s’il y en a une', () => {
    expect(findAll(html, `.${block}__desc`).map(textOf)).toEqual(['installer le thème.'])
  })

  it.each([
    ['en Markdown', '[le guide](./b.md)'],
    ['en HTML', '<a href="./b.html">le guide</a>'],
  ])('ne s’étend pas quand sa description a un autre lien, écrit %s', (_name, link) => {
    const linked = renderMarkdown(`::: ${name}\n- [Un](./a.md) : voir aussi ${link}.\n${LIST}\n:::`)
    const wholeLinks = findAll(linked, `.${block}`).map(({ attribs }) =>
      attribs.class!.includes('fr-enlarge-link'),
    )
    expect(wholeLinks).toEqual([false, true, true])
  })

  it('ne met pas de bloc dans un paragraphe', () => {
    const loose = renderMarkdown(`::: ${name}\n- [Un](./a.md)\n\n- [Deux](./b.md)\n:::`)
    expect(findAll(`${html}${loose}`, 'p div')).toHaveLength(0)
  })
})

it('une carte peut avoir une image', () => {
  const html = renderMarkdown('::: cartes\n- ![](/a.png) [Titre](./a.md) Texte\n:::')
  expect(find(html, '.fr-card__header img').attribs).toMatchObject({ alt: '', src: '/a.png' })
  expect(textOf(find(html, '.fr-card__desc'))).toBe('Texte')
})

it('une liste ordinaire n’est pas touchée', () => {
  expect(renderMarkdown(LIST)).not.toMatch(/fr-(?:card|tile|col)/)
})
