import { describe, expect, it } from 'vitest'
import { find } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const attributesOf = (source: string): Record<string, string> =>
  find(renderMarkdown(source), 'a').attribs

describe('lien vers un autre site', () => {
  it('s’ouvre dans une nouvelle fenêtre et le dit', () => {
    expect(attributesOf('[le site](https://exemple.fr/)')).toEqual({
      href: 'https://exemple.fr/',
      title: 'le site - nouvelle fenêtre',
      target: '_blank',
      rel: 'noopener external',
    })
  })

  it.each([
    ['[`npm` et **gras**](https://exemple.fr)', 'npm et gras - nouvelle fenêtre'],
    ["[l'API : quoi ?](https://exemple.fr)", 'l’API\u00a0: quoi\u202f? - nouvelle fenêtre'],
    ['[texte](https://exemple.fr "Précision")', 'Précision - nouvelle fenêtre'],
    ['[![Logo](a.png)](https://exemple.fr)', 'Logo - nouvelle fenêtre'],
    ['<https://exemple.fr/a>', 'https://exemple.fr/a - nouvelle fenêtre'],
    ['[texte](//exemple.fr/)', 'texte - nouvelle fenêtre'],
  ])('reprend dans son titre le texte affiché : %s', (source, title) => {
    expect(attributesOf(source).title).toBe(title)
  })
})

describe('lien vers un autre site écrit en HTML', () => {
  it.each([
    ['Voir <a href="https://exemple.fr">l’<b>autre</b> site</a>.', 'l’autre site'],
    ['<p><a class="fr-btn" href=\'https://exemple.fr\'>Aller <i>voir</i></a></p>', 'Aller voir'],
    ['<div><a href="//exemple.fr" title="Le &quot;site&quot;">ici</a></div>', 'Le "site"'],
    ['<a href="https://exemple.fr" target="_blank" rel="noopener">R&D</a>', 'R&D'],
    ['<a href=https://exemple.fr target=_blank>sans guillemets</a>', 'sans guillemets'],
    ['<a href="https://exemple.fr"><img src="/a.png" alt="Le logo"></a>', 'Le logo'],
    ['Un <a href="https://exemple.fr"><img src="/a.png" alt=Logo></a>.', 'Logo'],
    ['<a href="https://exemple.fr"><svg aria-label="Un dessin"></svg></a>', 'Un dessin'],
    ['<p><a href="https://exemple.fr" aria-label="Le nom"><svg></svg></a></p>', 'Le nom'],
    ['<a href="https://exemple.fr">\n\n**Un** bloc\nlong\n\n</a>\n\nSuite', 'Un bloc long'],
    ['<A HREF="https://exemple.fr" TARGET=_blank>Majuscules</A>', 'Majuscules'],
  ])('se complète comme en Markdown : %s', (source, title) => {
    expect(attributesOf(source)).toMatchObject({
      title: `${title} - nouvelle fenêtre`,
      target: '_blank',
      rel: 'noopener external',
    })
  })

  it('garde ce que « rel » dit d’autre', () => {
    const { rel } = attributesOf('<a href=https://exemple.fr rel="nofollow noopener">A</a>')
    expect(rel).toBe('noopener external nofollow')
  })

  it('sans aucun texte, dit au moins qu’il ouvre une fenêtre', () => {
    expect(attributesOf('<a href="https://exemple.fr"></a>').title).toBe('nouvelle fenêtre')
    expect(attributesOf('[![](a.png)](https://exemple.fr)').title).toBe('nouvelle fenêtre')
    expect(attributesOf('<a href="https://a.fr" title="">Un nom</a>').title).toBe(
      'Un nom - nouvelle fenêtre',
    )
    const unclosed = attributesOf('<div>\n<a href="https://exemple.fr">\n</div>\n\nFin')
    expect(unclosed.title).toBe('nouvelle fenêtre')
  })

  it('reste tel quel s’il s’annonce déjà, s’ouvre sur place ou mène à une page du site', () => {
    const said = attributesOf('<a href="https://a.fr" title="A (nouvelle fenêtre)">A</a>')
    expect(said.title).toBe('A (nouvelle fenêtre)')
    for (const source of [
      '<a href="https://a.fr" target="_self">A</a>',
      '<a href="/guide.html">A</a>',
      '<a id="ancre"></a>',
    ]) {
      expect(renderMarkdown(source)).toContain(source)
    }
  })
})

describe('lien vers une page du site', () => {
  it.each([
    ['[a](./autre.md)', '/rubrique/autre.html'],
    ['[a](../README.md#ancre)', '/#ancre'],
    ['[a](/guide/page.html)', '/guide/page.html'],
    ['[a](#plus-bas)', '#plus-bas'],
  ])('reste un lien simple : %s', (source, href) => {
    expect(attributesOf(source)).toEqual({ href })
  })

  it.each(['mailto:equipe@exemple.fr', 'tel:+33123456789'])(
    'n’ouvre pas de fenêtre pour « %s »',
    (href) => {
      expect(attributesOf(`[écrire](${href})`)).toEqual({ href })
    },
  )
})
