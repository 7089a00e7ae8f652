// Les greffons courants de VuePress avec le thème : ce que dit le tableau du README, greffon par greffon.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startHost, type Host } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { visit } from '../support/browser.js'
import { writePluginsSite, type PluginsSite } from '../support/plugins-site.js'
import { runVuepress, type CommandResult } from '../support/run-vuepress.js'

let site: PluginsSite
let built: CommandResult
let host: Host

const STATIC = 'guides/marees.html'
const HYDRATED = 'guides/vue.html'

beforeAll(async () => {
  site = writePluginsSite()
  built = await runVuepress(['build', 'docs'], site.folder)
  // La politique de sécurité du dépôt : ce qu’elle refuse ici le serait en ligne.
  host = await startHost({ dist: site.dist, netlifyToml: inject('netlifyToml') })
})

afterAll(async () => {
  await host?.close()
  site?.delete()
})

const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8')
const count = (text: string, part: string | RegExp): number => text.split(part).length - 1

test('le site se construit avec les six, et une seule page charge Vue', () => {
  expect(built.code, built.output).toBe(0)
  expect(built.output).toContain('1 page hydratée')
  expect(read(STATIC)).not.toContain('modulepreload')
  expect(read(HYDRATED)).toContain('modulepreload')
})

describe('plugin-git', () => {
  test('sur une page statique, la date est celle du thème', () => {
    expect(read(STATIC)).toContain('4 mars 2026')
    expect(read(STATIC)).not.toContain('Camille Martin')
  })

  test('sur une page hydratée, son composant nomme les auteurs', () =>
    visit(`${host.url}/${HYDRATED}`, async (page) => {
      expect(await page.locator('main').innerText()).toContain('Camille Martin')
    }))
})

describe('plugin-search', () => {
  test('sur une page hydratée, son champ trouve aussi les pages statiques et y mène', () =>
    visit(`${host.url}/${HYDRATED}`, async (page) => {
      await page.locator('.search-box input').fill('marées')
      await page.locator('.search-box .suggestion').first().click()
      await page.waitForURL('**/guides/marees.html*')
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Marées')
    }))

  test('une page statique garde la recherche du thème, qui n’y perd rien', () =>
    visit(`${host.url}/${STATIC}`, async (page) => {
      expect(await page.locator('.search-box').count()).toBe(0)
      await page.locator('header form[role="search"] input').fill('annuaire')
      await expect.poll(() => page.getByRole('option').first().innerText()).toContain('Marées')
    }))
})

describe('plugin-redirect', () => {
  test.each(['parti.html', 'ancien/marees.html'])(
    '%s mène à la nouvelle page, même sans script',
    (file) =>
      visit(
        `${host.url}/${file}`,
        async (page) => {
          await page.waitForURL('**/guides/marees.html')
        },
        { javaScriptEnabled: false },
      ),
  )

  test('l’adresse du thème (« anciennes_adresses ») redirige sans page intermédiaire', () => {
    expect(read('_redirects').split('\n')).toContain('/vieux.html /guides/marees.html 301')
    expect(existsSync(join(site.dist, 'vieux.html'))).toBe(false)
  })

  test('« autoLocale » ne mène nulle part : la politique de sécurité refuse son script', async () => {
    expect(read('seule.html')).toMatch(/<script>[^]*location\.href/)
    expect(read('seule.html')).not.toContain('http-equiv="refresh"')
    await visit(`${host.url}/404.html`, async (page) => {
      const refused = page.waitForEvent('console', (message) =>
        message.text().includes('Content Security Policy'),
      )
      await page.goto(`${host.url}/seule.html`)
      await refused
      expect(page.url()).toBe(`${host.url}/seule.html`)
    })
  })
})

describe('plugin-llms', () => {
  test('publie les textes des pages, statiques et hydratées, et leur liste', () => {
    expect(read('llms.txt')).toContain('[Marées](https://exemple.gouv.fr/guides/marees.md)')
    expect(read('guides/marees.md')).toContain('coefficient des marées')
    expect(read('guides/vue.md')).toContain('Un texte écrit ici.')
    for (const text of ['Le coefficient', 'Un texte écrit ici']) {
      expect(read('llms-full.txt')).toContain(text)
    }
  })

  test('ne liste ni la recherche ni les pages d’erreur', () => {
    expect(read('llms.txt')).not.toMatch(/recherche|404|500|503/)
  })
})

describe('plugin-seo', () => {
  test.each([STATIC, HYDRATED, 'index.html'])(
    'aucune balise de partage n’est en double (%s)',
    (file) => {
      const names = [...read(file).matchAll(/<meta property="([^"]+)"/g)].map(([, name]) => name)
      expect(names).toContain('og:title')
      expect(names).toEqual([...new Set(names)])
      expect(count(read(file), 'rel="canonical"')).toBe(1)
    },
  )

  test('ses données structurées s’ajoutent à celles du thème, plus pauvres', () => {
    expect(count(read(STATIC), '"@type":"TechArticle"')).toBe(1)
    expect(read(STATIC)).toContain('"@type":"Article","headline":"Marées","image":[""]')
  })
})

describe('plugin-sitemap', () => {
  test('son plan remplace celui du thème, sans les pages qui ne se proposent pas', () => {
    const sitemap = read('sitemap.xml')
    expect(sitemap).toContain('<changefreq>')
    const listed = [...sitemap.matchAll(/<loc>https:\/\/exemple\.gouv\.fr(.*?)<\/loc>/g)]
    expect(listed.map(([, path]) => path).sort()).toEqual([
      '/',
      '/en/',
      '/en/search.html',
      '/en/seule.html',
      '/en/site-map.html',
      '/guides/',
      '/guides/marees.html',
      '/guides/vue.html',
      '/plan-du-site.html',
      '/recherche.html',
    ])
  })

  test('robots.txt annonce ce plan une seule fois', () => {
    expect(count(read('robots.txt'), 'Sitemap:')).toBe(1)
    expect(read('robots.txt')).not.toMatch(/^Disallow: *\//m)
  })
})
