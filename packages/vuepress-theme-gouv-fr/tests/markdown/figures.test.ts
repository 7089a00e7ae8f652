import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { App } from 'vuepress/core'
import { createMarkdown, type MarkdownEnv } from 'vuepress/markdown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figuresPlugin } from '../../src/markdown/figures.js'
import { readNotices } from '../../src/markdown/notices.js'
import { createCaptionFinder } from '../../src/node/captions.js'
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

it('une vidéo dans une phrase devient un lien, et la page le dit', () => {
  const env: Partial<MarkdownEnv> = {}
  const html = renderMarkdown('Voir ![Le film](./a.mp4) et ![](https://exemple.fr/b.webm).', env)
  expect(html).not.toContain('<img')
  expect(findAll(html, 'a').map((link) => [link.attribs.href, textOf(link)])).toEqual([
    ['./a.mp4', 'Le film'],
    ['https://exemple.fr/b.webm', 'b.webm'],
  ])
  expect(readNotices(env as MarkdownEnv)).toHaveLength(2)
})

describe('sous-titres d’une vidéo', () => {
  const site = mkdtempSync(join(tmpdir(), 'sous-titres-'))
  const files = ['rubrique/film.mp4', 'rubrique/film.vtt', 'rubrique/film.en.vtt', 'public/g.mp4']
  beforeAll(() => {
    for (const file of [...files, 'rubrique/film-2.vtt', 'public/g.fr.vtt', 'public/g.vtt']) {
      mkdirSync(dirname(join(site, file)), { recursive: true })
      writeFileSync(join(site, file), 'WEBVTT')
    }
  })
  afterAll(() => rmSync(site, { recursive: true }))

  const captionsOf = (href: string) =>
    createCaptionFinder({
      dir: {
        source: (path: string) => join(site, path),
        public: (path: string) => join(site, 'public', path),
      },
    } as unknown as App)(href, { filePathRelative: 'rubrique/page.md' })

  it('sont les fichiers du même nom, à côté d’elle ou dans le dossier public', () => {
    expect(captionsOf('./film.mp4')).toEqual([
      { href: './film.en.vtt', lang: 'en' },
      { href: './film.vtt', lang: undefined },
    ])
    expect(captionsOf('/g.mp4').map(({ href }) => href)).toEqual(['/g.fr.vtt', '/g.vtt'])
    expect(captionsOf('./absent.mp4')).toEqual([])
    expect(captionsOf('https://exemple.fr/film.mp4')).toEqual([])
    expect(captionsOf('../../film.mp4')).toEqual([])
  })

  it('se montrent d’emblée dans la langue de la page, et une seule fois', () => {
    const md = createMarkdown()
    figuresPlugin(md, () => 'fr-FR', captionsOf)
    const tracks = (href: string) =>
      findAll(md.render(`![Film](${href})`, {}), 'video > track').map(({ attribs }) => attribs)
    expect(tracks('./film.mp4')).toEqual([
      { kind: 'captions', src: './film.en.vtt', srclang: 'en', label: 'English' },
      { kind: 'captions', src: './film.vtt', srclang: 'fr', label: 'Français', default: '' },
    ])
    expect(tracks('/g.mp4').map((track) => 'default' in track)).toEqual([true, false])
  })
})
