import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildSite, type BuiltSite } from './support/build-site.js'
import { find, findAll } from './support/html.js'

let site: BuiltSite

beforeAll(async () => {
  vi.stubEnv('GOUV_FR_APERCU', '1')
  site = await buildSite({
    files: {
      'index.md': '---\ntitle: Accueil\nlayout: Home\n---\n',
      'un.md': '---\ntitle: Un\n---\n\nTexte.\n',
    },
    options: { notice: { title: 'Maintenance' } },
  })
}, 60_000)

afterAll(async () => {
  vi.unstubAllEnvs()
  await site.remove()
})

describe('bandeau d’aperçu', () => {
  it('suit la navigation et précède le bandeau du site, sans bouton pour le fermer', () => {
    const html = site.read('un.html')
    const places = ['</header>', 'id="preview-notice"', 'id="notice"', 'fr-breadcrumb"', '<main']
    const found = places.map((place) => html.indexOf(place))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(findAll(html, '#preview-notice button')).toHaveLength(0)
  })

  it('est lu par qui va droit au contenu, et nommé autrement que celui du site', () => {
    const html = site.read('un.html')
    expect(find(html, '.fr-skiplinks a').attribs.href).toBe('#preview-notice')
    expect(find(html, '#preview-notice').attribs).toMatchObject({
      'aria-label': 'Bandeau d’aperçu',
      tabindex: '-1',
    })
  })
})
