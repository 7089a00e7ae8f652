import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyMiniSite, type MiniSite } from '../support/mini-site.js'
import { runVuepress } from '../support/run-vuepress.js'

const BUILD_MS = 120_000

const describePage = (reviewedOn: string): string => `---
title: Signaler un rocher
description: Dire où se trouve un rocher que la carte ne montre pas.
public: [dev, mentor]
moment: [cadrage]
relu_le: ${reviewedOn}
relire_dans: 6 mois
responsable: Équipe des cartes
sources:
  - libelle: Annuaire des marées
    reference: page 12
    adresse: https://maree.example
---

${'Notez la position, la hauteur et la date. '.repeat(60)}
`

let site: MiniSite

const readPage = (file: string): string =>
  readFileSync(join(site.dist, file), 'utf8').replace(/\s+/g, ' ')

beforeAll(async () => {
  site = copyMiniSite()
  // Les règles du petit site n’admettent pas ces champs ; c’est le thème qu’on regarde ici.
  const config = '.vuepress/config.ts'
  site.write(config, site.read(config).replace(/\n {4}contentChecksPlugin\([^]*?\n {4}\}\),/, ''))
  site.write('guides/ancien.md', describePage('2020-01-31'))
  site.write('guides/recent.md', describePage(new Date().toISOString().slice(0, 10)))
  const { code, output } = await runVuepress(['build', 'docs'], site.folder)
  expect(code, output).toBe(0)
}, BUILD_MS)

afterAll(() => site.delete())

describe('ce qui permet de se fier à une page', () => {
  test('elle dit quand et par qui elle a été relue, pour qui, à quel moment, en combien de temps', () => {
    const html = readPage('guides/ancien.html')
    expect(html).toContain(
      '<time datetime="2020-01-31">31 janvier 2020</time> par Équipe des cartes',
    )
    expect(html).toMatch(/\d+ min de lecture/)
    expect(html).toContain('développement, mentor')
    expect(html).toContain('cadrage')
  })

  test('elle finit par ses sources, avec leur référence', () => {
    const html = readPage('guides/ancien.html')
    const sources = html.slice(html.indexOf('gouv-sources'))
    expect(sources).toMatch(
      /href="https:\/\/maree\.example"[^>]*>[^<]*Annuaire des marées[^<]*page 12/,
    )
  })

  test('dont la relecture a expiré, elle prévient ; à jour, elle ne dit rien', () => {
    const warning = /fr-alert--warning[^]*?31 juillet 2020/
    expect(readPage('guides/ancien.html')).toMatch(warning)
    expect(readPage('guides/recent.html')).not.toContain('fr-alert--warning')
  })
})
