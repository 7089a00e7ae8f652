import { createMarkdown } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { downloadsPlugin } from '../../src/markdown/downloads.js'
import { formatFileSize } from '../../src/shared/file-size.js'
import { find, findAll, textOf } from '../support/html.js'

const render = (source: string): string => {
  const md = createMarkdown({ links: { internalTag: 'a' } })
  downloadsPlugin(md, (href) =>
    href.startsWith('./absent') ? undefined : { url: `/base/${href.slice(2)}`, bytes: 61_880 },
  )
  return md.render(source, { base: '/base/', filePathRelative: 'rubrique/page.md' })
}

describe('lien de téléchargement', () => {
  it('dit le format et le poids du fichier', () => {
    const link = find(render('[Télécharger le guide](./guide.pdf)'), 'a')
    expect(link.attribs).toMatchObject({
      class: 'fr-link fr-link--download',
      download: '',
      href: '/base/guide.pdf',
    })
    expect(textOf(link)).toBe('Télécharger le guide PDF – 61,88\u00a0ko')
  })

  it.each([
    ['une page', './page.md'],
    ['un autre site', 'https://exemple.fr/guide.pdf'],
    ['une image', './image.svg'],
    ['un fichier introuvable', './absent.pdf'],
  ])('laisse un lien vers %s', (_name, href) => {
    expect(findAll(render(`[Texte](${href})`), '.fr-link--download')).toHaveLength(0)
  })

  it('deux liens sur une ligne ont chacun leur détail', () => {
    const html = render('[Un](./a.csv) et [deux](./b.ods), pas [trois](./c.md).')
    expect(findAll(html, '.fr-link__detail').map(textOf)).toEqual([
      'CSV – 61,88\u00a0ko',
      'ODS – 61,88\u00a0ko',
    ])
  })
})

describe('poids d’un fichier', () => {
  it.each([
    [0, 'fr', '0\u00a0octets'],
    [999, 'fr', '999\u00a0octets'],
    [1000, 'fr', '1\u00a0ko'],
    [61_880, 'fr', '61,88\u00a0ko'],
    [1_810_000, 'fr', '1,81\u00a0Mo'],
    [2_500_000_000, 'fr', '2,5\u00a0Go'],
    [61_880, 'en-GB', '61.88\u00a0kB'],
  ])('%i octets (%s)', (bytes, lang, expected) => {
    expect(formatFileSize(bytes, lang)).toBe(expected)
  })
})
