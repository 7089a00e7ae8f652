import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit } from '../support/browser.js'

const SEARCH = '/recherche.html'

const field = (page: Page) => page.locator('form[role="search"] input[type="search"]')
const options = (page: Page) => page.getByRole('option')
const results = (page: Page) => page.locator('[data-search-results] > li')
const message = (page: Page) => page.locator('.search-fr__message')
const status = (page: Page) => page.locator('[data-search-status]')

describe('sans résultat', () => {
  test('la page propose les mots proches, le thème et les questions les plus proches', () =>
    visit(`${SEARCH}?q=accessssssiblite`, async (page) => {
      await message(page).getByRole('link', { name: 'accessibilité', exact: true }).waitFor()
      const text = await message(page).innerText()
      expect(text).toContain('Essayez avec accessibilité')
      expect(text).toContain('Questions sur le design et l’accessibilité')
      expect(text).toContain('Mon service doit-il être accessible')
      await message(page).getByRole('link', { name: 'accessibilité', exact: true }).click()
      await results(page).first().waitFor()
    }))

  test('proposer la question part des mots cherchés ou de la page qui dit comment faire', () =>
    visit(`${SEARCH}?q=xylophonezzz`, async (page) => {
      const link = message(page).getByRole('link', { name: 'Proposer cette question' })
      const href = (await link.getAttribute('href'))!
      expect(href).toMatch(/xylophonezzz|comment-signaler-une-erreur/)
    }))
})

describe('quand le réseau tarde ou manque', () => {
  test('une réponse en retard ne remplace pas celle des derniers mots', () =>
    visit('/', async (page) => {
      let release = (): void => {}
      const wait = new Promise<void>((resolve) => (release = resolve))
      let isFirst = true
      await page.route('**/recherche/mots/**', async (route) => {
        if (isFirst) {
          isFirst = false
          await wait
        }
        await route.continue()
      })
      await field(page).fill('homologation')
      await expect.poll(() => isFirst).toBe(false)
      await field(page).fill('licence')
      await expect.poll(() => options(page).first().innerText()).toMatch(/licence/i)
      release()
      await page.waitForLoadState('networkidle')
      expect(await options(page).first().innerText()).toMatch(/licence/i)
    }))

  test('un fichier d’une version précédente fait relire le sommaire, sans message', () =>
    visit('/', async (page) => {
      let misses = 0
      await page.route('**/recherche/mots/**', (route) =>
        (misses += 1) === 1 ? route.fulfill({ status: 404 }) : route.continue(),
      )
      await field(page).fill('licence')
      await options(page).first().waitFor()
      expect(misses).toBeGreaterThan(1)
    }))

  test('un fichier introuvable donne un message dans la liste, puis réessaie', () =>
    visit('/', async (page) => {
      await page.route('**/recherche/mots/**', (route) => route.fulfill({ status: 404 }))
      await field(page).fill('licence')
      await page.getByRole('button', { name: 'Réessayer' }).waitFor()
      expect(await options(page).count()).toBe(0)
      await page.unroute('**/recherche/mots/**')
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await options(page).first().waitFor()
    }))

  test.each(['browser', 'gouv-fr'])('sans le script « %s », la page mène aux thèmes', (name) =>
    visit('/', async (page) => {
      await page.route(`**/assets/${name}-*.js`, (route) => route.abort())
      await page.goto(new URL(`${SEARCH}?q=licence`, page.url()).href)
      const themes = page.locator('[data-search-start] a')
      expect(await themes.first().isVisible()).toBe(false)
      await themes.first().waitFor({ timeout: 8000 })
      expect(await themes.count()).toBeGreaterThan(3)
    }),
  )

  test('l’index arrive comprimé, sous des noms qui changent avec le contenu', () =>
    visit('/', async (page) => {
      const shards: Promise<[name: string, encoding: string | null, body: Buffer]>[] = []
      page.on('response', (response) => {
        const name = new URL(response.url()).pathname
        if (name.includes('/recherche/mots/'))
          shards.push(
            Promise.all([name, response.headerValue('content-encoding'), response.body()]),
          )
      })
      await field(page).fill('licence')
      await options(page).first().waitFor()
      for (const [name, encoding, body] of await Promise.all(shards)) {
        expect(name).toMatch(/\/\d+-[\w-]{6}\.bin$/)
        expect(encoding).toBeNull()
        const { inflateRawSync } = await import('node:zlib')
        expect(inflateRawSync(body).length).toBeGreaterThan(body.length)
      }
      expect(shards.length).toBeGreaterThan(0)
    }))
})

describe('en anglais', () => {
  test('une page en anglais suggère des pages en anglais, dans la langue de l’interface', () =>
    visit('/en/', async (page) => {
      await field(page).fill('programme')
      await options(page).first().waitFor()
      const urls = await options(page).evaluateAll((all) =>
        all.map((one) => one.getAttribute('href')),
      )
      expect(urls.every((url) => url?.startsWith('/en/'))).toBe(true)
      expect(await page.locator('form [role="status"]').innerText()).toMatch(/results? for/)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/en/search.html?q=programme')
      await results(page).first().waitFor()
      expect(await status(page).innerText()).toMatch(/results? for “programme”/)
    }))

  test('une page en français n’en suggère pas', () =>
    visit(`${SEARCH}?q=english`, async (page) => {
      await expect.poll(() => status(page).innerText()).toMatch(/résultat/)
      const urls = await results(page)
        .locator('h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(urls.filter((url) => url?.startsWith('/en/'))).toEqual([])
    }))
})
