import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildSite, type BuiltSite } from './support/build-site.js'
import { find } from './support/html.js'

const ASSET = 'contenu'

let site: BuiltSite
let warnings: string

beforeAll(async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  site = await buildSite({
    files: {
      'index.md': "# Accueil\n\n![x](a.svg)\n\n![y](<l'image été.svg>)\n\n![film](film.mp4)\n",
      'casse.md': '# Cassée\n\n<div>\n\nJamais fermé.\n\n![z](absente.png)\n',
      'center.md': '# Vieux\n\n<center>Centré</center>\n\n<CENTER>Aussi</CENTER>\n',
      'fixe.md': '---\nhydrate: false\n---\n\n# Fixe\n',
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      "l'image été.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>',
      'film.mp4': ASSET,
    },
    options: { staticPages: false },
  })
  warnings = warn.mock.calls.flat().join('\n')
  warn.mockRestore()
}, 60_000)

afterAll(() => site.remove())

const isHydrated = (file: string): boolean => site.read(file).includes('data-gouv-hydrated')

describe('site tout entier hydraté (`staticPages: false`)', () => {
  it('hydrate ses pages, sauf celle qui le refuse et celles du serveur en panne', () => {
    const pages = ['index.html', 'casse.html', 'fixe.html', '500.html', '503.html']
    expect(pages.map(isHydrated)).toEqual([true, true, false, false, false])
  })

  it('publie ses images, écrites sans « ./ » ou avec une apostrophe', () => {
    const html = site.read('index.html')
    expect(find(html, 'main img[alt="x"]').attribs.src).toMatch(/^(?:data:|\/assets\/a)/)
    const { src, width } = find(html, 'main img[alt="y"]').attribs
    expect([site.files.includes(src!.slice(1)), width]).toEqual([true, '2'])
    expect(find(html, 'main video').attribs.src).toMatch(/^(?:data:|\/assets\/film)/)
  })

  it('répare le HTML mal fermé et nomme ce qui manque, avec la ligne', () => {
    expect(site.read('casse.html')).toContain('Jamais fermé.')
    expect(warnings).toMatch(/casse\.md:3 — HTML mal formé/)
    expect(warnings).toMatch(/casse\.md:7 — l’image « absente\.png » n’existe pas/)
  })

  it('garde le texte des balises périmées', () => {
    const html = site.read('center.html')
    expect(html).toContain('<center>Centré</center>')
    expect(html).toContain('<center>Aussi</center>')
  })
})
