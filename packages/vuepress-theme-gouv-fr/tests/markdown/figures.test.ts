import { describe, expect, it } from 'vitest'
import { fillZoomLinks } from '../../src/node/zoom-links.js'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

describe('image seule dans son paragraphe', () => {
  it('devient une figure nommée par sa légende', () => {
    const html = renderMarkdown('![Un schéma](./schema.png "L\'étape : deux")')
    const figure = find(html, '.fr-content-media')
    expect(figure.name).toBe('figure')
    expect(figure.attribs).toMatchObject({ 'aria-label': 'L’étape\u00a0: deux' })
    expect(textOf(find(figure, 'figcaption'))).toBe('L’étape\u00a0: deux')
    expect(find(figure, 'img').attribs).toEqual({
      src: './schema.png',
      alt: 'Un schéma',
      class: 'fr-responsive-img',
    })
    expect(findAll(html, 'p')).toHaveLength(0)
  })

  it('sans légende, n’a ni nom ni figcaption', () => {
    const html = renderMarkdown('![Un schéma](./schema.png)')
    expect(find(html, 'figure').attribs).toEqual({ class: 'fr-content-media' })
    expect(findAll(html, 'figcaption')).toHaveLength(0)
  })

  it('échappe sa légende', () => {
    const html = renderMarkdown('![x](a.png "<b>gras</b> & \\"cité\\"")')
    expect(findAll(html, 'b')).toHaveLength(0)
    expect(textOf(find(html, 'figcaption'))).toBe('<b>gras</b> & "cité"')
  })
})

it.each(['Texte ![x](a.png)', '[![x](a.png)](https://exemple.fr)', '![x](a.png) ![y](b.png)'])(
  'une image dans une phrase ou un lien n’est pas une figure : %s',
  (source) => {
    expect(findAll(renderMarkdown(source), 'figure')).toHaveLength(0)
  },
)

describe('image liée à elle-même', () => {
  it('s’agrandit, et son lien le dit', () => {
    const html = renderMarkdown('[![Un schéma](/schema.png "Légende")](/schema.png)')
    const link = find(html, 'figure a.gouv-zoom')
    expect(textOf(link)).toMatch(/^Agrandir l’image/)
    expect(find(link, 'img').attribs.alt).toBe('Un schéma')
    expect(textOf(find(html, 'figcaption'))).toBe('Légende')
  })

  it('mène à l’adresse publiée de l’image', () => {
    const html =
      '<a class="gouv-zoom" href="#"><span>x</span><img src="/assets/a-1.png" alt=""></a><a class="gouv-zoom" href="#"><img alt="b" src="/b.svg"></a>'
    expect(findAll(fillZoomLinks(html), 'a').map(({ attribs }) => attribs.href)).toEqual([
      '/assets/a-1.png',
      '/b.svg',
    ])
  })
})

it('un fichier vidéo donne un lecteur nommé, sans lecture automatique', () => {
  const { attribs } = find(renderMarkdown('![Visite du lieu](/visite.mp4 "Visite")'), 'video')
  expect(attribs).toMatchObject({
    src: '/visite.mp4',
    controls: '',
    'aria-label': 'Visite du lieu',
  })
  expect(attribs).not.toHaveProperty('autoplay')
})
