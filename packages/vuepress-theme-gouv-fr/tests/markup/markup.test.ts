import { DomUtils } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BuiltSite } from '../support/build-site.js'
import { readDsfrExample } from '../support/dsfr-example.js'
import { find, findAll } from '../support/html.js'
import { buildMarkupSite } from '../support/markup-site.js'
import { outline } from '../support/outline.js'
import { COMPONENTS } from './components.js'
import { DEVIATIONS } from './deviations.js'

let site: BuiltSite

beforeAll(async () => {
  site = await buildMarkupSite()
}, 60_000)

afterAll(() => site.remove())

describe('balisage comparé à l’exemple du DSFR', () => {
  it.each(COMPONENTS)('$name', ({ name, component, example, page }) => {
    const official = readDsfrExample(component, ...example)
    for (const { why, edits } of DEVIATIONS[name] ?? []) {
      for (const edit of edits) {
        expect(edit(official), `Écart sans objet : « ${why} »`).toBeGreaterThan(0)
      }
    }
    const ours = find(site.read(page ?? 'guides/contenu.html'), example[0])
    // Comparées à part : voir les écarts de l’en-tête.
    if (component === 'header') {
      find(ours, '.fr-header__menu > * > .fr-nav .fr-nav__list').children = []
      for (const selector of findAll(ours, '.fr-translate')) DomUtils.removeElement(selector)
    }
    expect(outline(ours)).toBe(outline(official))
  })

  it('ne dit d’écart, avec sa raison, que pour un composant comparé', () => {
    const names = COMPONENTS.map(({ name }) => name)
    for (const [name, deviations] of Object.entries(DEVIATIONS)) {
      expect(names).toContain(name)
      for (const { why } of deviations) expect(why).toMatch(/^.{20,}\.$/)
    }
  })
})

describe('page entière', () => {
  const pages = ['index.html', 'guides/index.html', 'guides/contenu.html', 'faq.html', '404.html']

  it.each(pages)('%s a un seul titre 1 et des identifiants uniques', (page) => {
    const html = site.read(page)
    expect(findAll(html, 'h1')).toHaveLength(1)
    const ids = findAll(html, '[id]').map(({ attribs }) => attribs.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(pages)('%s relie chaque `aria-*` et chaque ancre à un élément qui existe', (page) => {
    const html = site.read(page)
    const ids = new Set(findAll(html, '[id]').map(({ attribs }) => attribs.id))
    const targets = findAll(
      html,
      '[aria-controls], [aria-labelledby], [for], a[href^="#"]',
    ).flatMap(({ attribs }) => [
      attribs['aria-controls'],
      attribs['aria-labelledby'],
      attribs.for,
      attribs.href?.startsWith('#') ? attribs.href.slice(1) : undefined,
    ])
    expect(targets.filter((id) => id !== undefined && !ids.has(id))).toEqual([])
  })

  it.each(pages)('%s n’a ni style en ligne, ni script de Vue, ni SVG injecté', (page) => {
    const html = site.read(page)
    expect(findAll(html, '[style], style')).toHaveLength(0)
    expect(findAll(html, '[data-fr-inject-svg]')).toHaveLength(0)
    expect(findAll(html, 'script[src][type=module]')).toHaveLength(1)
    expect(html).not.toMatch(/rel="prefetch"/)
    // La page de recherche demande d’emblée la recherche, et rien d’autre.
    const preloaded = findAll(html, 'link[rel=modulepreload]').map(({ attribs }) => attribs.href)
    expect(preloaded).toEqual(
      html.includes('data-search-page') ? [expect.stringMatching(/^\/assets\/browser-/)] : [],
    )
  })

  it('ouvre vers l’extérieur en le disant, partout', () => {
    for (const link of findAll(site.read('guides/contenu.html'), 'a[target=_blank]')) {
      expect(link.attribs.rel).toBe('noopener external')
      expect(link.attribs.title).toMatch(/ - nouvelle fenêtre$/)
    }
  })
})
