import { describe, expect, it } from 'vitest'
import { CONTAINER_ALIASES, CONTAINERS } from '../../src/markdown/containers.js'
import { classesOf, find, findAll, idsOf, parseHtml, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

describe('alerte et mise en avant', () => {
  it.each([
    ['::: info Un titre\nTexte\n:::', 'fr-alert', 'fr-alert__title', 'Information\u00a0: Un titre'],
    ['::: attention\nTexte\n:::', 'fr-alert', 'fr-alert__title', 'Attention'],
    [
      '::: astuce Un titre\nTexte\n:::',
      'fr-callout',
      'fr-callout__title',
      'Astuce\u00a0: Un titre',
    ],
    ['::: mise-en-avant Un titre\nTexte\n:::', 'fr-callout', 'fr-callout__title', 'Un titre'],
  ])('écrit son type en toutes lettres : %j', (source, block, title, expected) => {
    const container = find(renderMarkdown(source), `.${block}`)
    expect(textOf(find(container, `.${title}`))).toBe(expected)
    expect(textOf(container)).toMatch(/Texte$/)
  })

  it('n’a pas de titre vide quand rien n’est écrit', () => {
    const html = renderMarkdown('::: mise-en-avant\nTexte\n:::')
    expect(findAll(html, '.fr-callout__title')).toHaveLength(0)
  })

  it('accepte du Markdown dans son titre, sans toucher au code ni aux adresses', () => {
    const html = renderMarkdown(
      "::: info L'option `a ; b` et [x](https://exemple.fr/?a=1 'Lire : x')\n:::",
    )
    expect(textOf(find(html, 'code'))).toBe('a ; b')
    expect(find(html, 'a').attribs.href).toBe('https://exemple.fr/?a=1')
    expect(textOf(find(html, '.fr-alert__title'))).toBe('Information\u00a0: L’option a ; b et x')
  })

  it('accueille un conteneur inconnu sans interpréter le HTML de son titre', () => {
    const html = renderMarkdown('::: inconnu Un <b>titre</b>\nTexte **fort**\n:::\n\nSuite')
    expect(html).toContain('<div class="fr-callout"><p class="fr-callout__title">Un ')
    expect(html).toContain('<strong>fort</strong></p>\n</div></div>\n<p>Suite')
  })
})

describe('accordéon', () => {
  it.each([
    ['avant tout titre', '', 'h2'],
    ['sous un titre 2', '## A\n\n', 'h3'],
    ['sous un titre 3', '## A\n\n### B\n\n', 'h4'],
    ['sous un titre 2 qui suit un titre 3', '## A\n\n### B\n\n## C\n\n', 'h3'],
    ['sous un titre 6', '###### A\n\n', 'h6'],
  ])('%s, a le niveau suivant', (_place, before, expected) => {
    const html = renderMarkdown(`${before}::: accordeon Détail\nTexte\n:::`)
    expect(find(html, '.fr-accordion__title').name).toBe(expected)
  })

  it('imbriqué, descend d’un niveau, pas dans une alerte', () => {
    const html = renderMarkdown(
      ':::: accordeon Un\n::: accordeon Deux\nTexte\n:::\n::::\n\n:::: info\n::: accordeon Trois\nTexte\n:::\n::::',
    )
    const levels = findAll(html, '.fr-accordion__title').map((title) => [textOf(title), title.name])
    expect(levels).toEqual([
      ['Un', 'h2'],
      ['Deux', 'h3'],
      ['Trois', 'h2'],
    ])
  })

  it('a des identifiants uniques, tirés du titre, différents de ceux des titres de la page', () => {
    const html = renderMarkdown(
      '## Détail\n\n::: accordeon Détail\nA\n:::\n\n::: details Détail\nB\n:::\n\n::: accordeon ???\nC\n:::',
    )
    const ids = idsOf(html)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([
      ...['detail', 'detail-2', 'detail-2-contenu', 'detail-3', 'detail-3-contenu'],
      ...['accordeon', 'accordeon-contenu'],
    ])
    const controlled = findAll(html, 'button').map((button) => button.attribs['aria-controls'])
    expect(ids).toEqual(expect.arrayContaining(controlled))
  })

  it('ne met pas de lien dans son bouton', () => {
    const html = renderMarkdown('::: accordeon Voir [la page](https://exemple.fr)\nTexte\n:::')
    expect(findAll(find(html, 'button'), 'a')).toHaveLength(0)
    expect(textOf(find(html, 'button'))).toBe('Voir la page')
  })
})

describe('citation', () => {
  it('sépare l’auteur de sa source', () => {
    const html = renderMarkdown('::: citation Ada Lovelace, Notes, 1843\n« Texte »\n:::')
    expect(textOf(find(html, '.fr-quote__author'))).toBe('Ada Lovelace')
    expect(textOf(find(html, 'cite'))).toBe('Notes, 1843')
    expect(find(html, 'blockquote').children.length).toBeGreaterThan(0)
  })

  it('se passe de source, ou d’auteur', () => {
    expect(findAll(renderMarkdown('::: citation Ada\nx\n:::'), 'cite')).toHaveLength(0)
    expect(findAll(renderMarkdown('::: citation\nx\n:::'), 'figcaption')).toHaveLength(0)
  })

  it('échappe ce qui ressemble à du HTML et garde la typographie', () => {
    const html = renderMarkdown('::: citation L\'<b>équipe</b> "A & B", Le "livre"\nx\n:::')
    expect(textOf(find(html, '.fr-quote__author'))).toBe('L\'<b>équipe</b> "A & B"')
    expect(textOf(find(html, 'cite'))).toBe('Le "livre"')
    expect(renderMarkdown("::: citation L'équipe\nx\n:::")).toContain('L’équipe')
  })
})

describe('tout conteneur', () => {
  it.each(Object.entries(CONTAINER_ALIASES))('« %s » s’écrit aussi « %s »', (alias, name) => {
    const render = (used: string): string => renderMarkdown(`::: ${used} Titre\nTexte\n:::`)
    expect(CONTAINERS).toHaveProperty(name)
    expect(render(alias)).toBe(render(name))
  })

  it.each(Object.keys(CONTAINERS))('« %s » jamais fermé se ferme à la fin de la page', (name) => {
    const html = renderMarkdown(`::: ${name} Titre\nTexte\n\n## Suite`)
    expect(html.match(/<(div|section|figure|blockquote|figcaption)\b/g)?.length).toBe(
      html.match(/<\/(div|section|figure|blockquote|figcaption)>/g)?.length,
    )
    expect(parseHtml(html).children.filter((node) => 'name' in node)).toHaveLength(1)
  })

  it.each(Object.keys(CONTAINERS))('« %s » s’imbrique dans une mise en exergue', (name) => {
    const html = renderMarkdown(`:::: exergue\n::: ${name} Titre\nTexte\n:::\nFin\n::::`)
    const outer = find(html, '.fr-highlight')
    expect(classesOf(outer)).toEqual(['fr-highlight'])
    expect(textOf(outer)).toContain('Texte')
    expect(textOf(outer)).toMatch(/Fin$/)
  })
})
