import { describe, expect, it } from 'vitest'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const idsOf = (html: string): (string | undefined)[] =>
  findAll(html, 'input').map(({ attribs }) => attribs.id)

describe('liste à cocher', () => {
  const html = renderMarkdown(
    "- [ ] Demander les *accès*\n- [x] Lire l'accord\n- Sans case\n- [ ] Demander les *accès*\n",
  )

  it('a une case nommée par son texte pour chaque élément qui en demande une', () => {
    expect(findAll(html, 'input').map(({ attribs }) => attribs.type)).toEqual([
      'checkbox',
      'checkbox',
      'checkbox',
    ])
    expect(findAll(html, 'label').map(textOf)).toEqual([
      'Demander les accès',
      'Lire l’accord',
      'Demander les accès',
    ])
    expect(findAll(html, 'label').map(({ attribs }) => attribs.for)).toEqual(idsOf(html))
    expect(textOf(findAll(html, 'li')[2]!)).toBe('Sans case')
  })

  it('retient chaque case sous un identifiant tiré de son texte, unique', () => {
    expect(idsOf(html)).toEqual([
      'case-demander-les-acces',
      'case-lire-l-accord',
      'case-demander-les-acces-2',
    ])
  })

  it('garde les mêmes identifiants quand on réordonne la liste', () => {
    const reordered = renderMarkdown("- [x] Lire l'accord\n- [ ] Demander les *accès*\n")
    expect(idsOf(reordered)).toEqual(['case-lire-l-accord', 'case-demander-les-acces'])
  })

  it('coche ce que le Markdown coche', () => {
    expect(findAll(html, 'input').map(({ attribs }) => 'checked' in attribs)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('dit qu’elle en est une par sa classe, pas une liste ordinaire', () => {
    expect(find(html, 'ul').attribs.class).toBe('gouv-checklist')
    expect(find(renderMarkdown('- [ ](x) pas une case\n- [y] non plus'), 'ul').attribs).toEqual({})
  })
})
