import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit, waitForScripts } from '../support/browser.js'

const GUIDE = '/infrastructure/forge-git.html'
const SEARCH = '/recherche.html'

const field = (page: Page) => page.locator('form[role="search"] input[type="search"]')
const suggestions = (page: Page) => page.getByRole('listbox').getByRole('option')
const results = (page: Page) => page.locator('[data-search-results] > li')
const status = (page: Page) => page.locator('[data-search-status]')

const ask = async (page: Page, query: string): Promise<void> => {
  await field(page).click()
  await field(page).fill(query)
  await suggestions(page).first().waitFor()
}

const readResults = (page: Page): Promise<string[]> => results(page).locator('h2').allInnerTexts()

const openResults = (query: string, use: (page: Page) => Promise<void>): Promise<void> =>
  visit(`${SEARCH}?q=${encodeURIComponent(query)}`, async (page) => {
    await results(page).first().waitFor()
    await use(page)
  })

describe('par le champ de l’en-tête', () => {
  test('les suggestions mènent à la page choisie', () =>
    visit(GUIDE, async (page) => {
      await ask(page, 'licence')
      const first = suggestions(page).first()
      expect(await first.innerText()).toMatch(/licence/i)
      const href = (await first.getAttribute('href')) ?? ''
      await first.click()
      await page.waitForURL(`**${href}`)
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    }))

  test('le nombre de résultats est annoncé', () =>
    visit(GUIDE, async (page) => {
      await ask(page, 'licence')
      expect(await page.locator('form [role="status"]').innerText()).toMatch(
        /^\d+ résultats pour « licence »/,
      )
    }))

  test('valider les mots tapés ouvre la page de résultats', () =>
    visit(GUIDE, async (page) => {
      await ask(page, 'licence')
      await page.locator('form[role="search"] button[type="submit"]').click()
      await page.waitForURL(`**${SEARCH}?q=licence`)
      await results(page).first().waitFor()
    }))

  test('sur téléphone, le champ s’ouvre par son bouton et suggère', () =>
    visit(
      GUIDE,
      async (page) => {
        expect(await field(page).isVisible()).toBe(false)
        await page.locator('#search-button').click()
        await field(page).waitFor({ state: 'visible' })
        await ask(page, 'licence')
        const box = await suggestions(page).first().boundingBox()
        expect(box!.x).toBeGreaterThanOrEqual(0)
        expect(box!.x + box!.width).toBeLessThanOrEqual(375)
      },
      { screen: 'phone' },
    ))

  test('sur l’accueil, le champ du haut de page suggère aussi', () =>
    visit('/', async (page) => {
      await ask(page, 'hébergement')
      expect(await suggestions(page).count()).toBeGreaterThan(2)
    }))
})

describe('sur la page de recherche', () => {
  test('« licence » trouve d’abord les pages sur les licences', () =>
    openResults('licence', async (page) => {
      expect((await readResults(page)).slice(0, 3).join(' ')).toMatch(/licence/i)
      expect(await status(page).innerText()).toMatch(/^\d+ résultats pour « licence »$/)
      expect(await page.title()).toContain('« licence »')
    }))

  test('les mots sans accents trouvent les pages accentuées', () =>
    openResults('bibliotheque javascript', async (page) => {
      expect(await results(page).first().innerText()).toMatch(/bibliothèque|JavaScript/i)
    }))

  test('une faute de frappe est corrigée, et la page le dit', () =>
    openResults('licnece', async (page) => {
      expect(await status(page).innerText()).toContain('avec « licence » au lieu de « licnece »')
      expect((await readResults(page)).slice(0, 3).join(' ')).toMatch(/licence/i)
    }))

  test('une question entière mène à sa réponse, ouverte', () =>
    openResults('suis-je obligé de publier mon code source ?', async (page) => {
      const answer = page.locator('[data-search-results] > li[data-type="faq"] h2 a').first()
      expect(await answer.innerText()).toMatch(/publier/i)
      const hash = new URL((await answer.getAttribute('href')) ?? '', page.url()).hash.slice(1)
      await answer.click()
      await waitForScripts(page)
      await page.locator(`[id="${hash}-reponse"]`).waitFor({ state: 'visible' })
    }))

  test('un passage ne suit une réponse que s’il a un mot qu’elle n’a pas', () =>
    openResults('amende accessibilité', async (page) => {
      const answers = await page
        .locator('[data-search-results] > li[data-type="faq"]')
        .evaluateAll((items) =>
          items.map((item) => {
            const read = (part: string) =>
              [...item.querySelectorAll(`.search-fr__${part} mark`)].map((mark) => mark.textContent)
            const isFollowed = !!item.querySelector('.search-fr__excerpt')
            return { isFollowed, said: read('answer'), more: read('excerpt') }
          }),
        )
      const followed = answers.filter(({ isFollowed }) => isFollowed)
      expect(followed.length).toBeGreaterThan(0)
      expect(followed.length).toBeLessThan(answers.length)
      for (const { said, more } of followed)
        expect(more.some((word) => !said.includes(word))).toBe(true)
    }))

  test('la suite des résultats vient quand on la demande, au clavier aussi', () =>
    openResults('licence', async (page) => {
      const read = await results(page).count()
      expect(await status(page).innerText()).toMatch(/^\d+ résultats/)
      expect(read).toBeLessThan(parseInt(await status(page).innerText()))
      await page.getByRole('button', { name: 'Afficher la suite' }).press('Enter')
      await expect.poll(() => results(page).count()).toBeGreaterThan(read)
      const focused = await results(page).evaluateAll((items) =>
        items.findIndex((item) => item.contains(document.activeElement)),
      )
      expect(focused).toBe(read)
    }))

  test('demander deux fois la suite ne répète aucun résultat', () =>
    openResults('licence', async (page) => {
      const read = await results(page).count()
      await page.getByRole('button', { name: 'Afficher la suite' }).dblclick()
      await expect.poll(() => results(page).count()).toBeGreaterThan(read)
      await page.waitForLoadState('networkidle')
      const links = await results(page).evaluateAll((items) =>
        items.map((item) => item.querySelector('a')!.href),
      )
      expect(links).toHaveLength(new Set(links).size)
    }))

  test('chaque résultat a un seul lien, qui existe', () =>
    openResults('hébergement', async (page) => {
      const links = await results(page).evaluateAll((items) =>
        items.map((item) => [...item.querySelectorAll('a')].map(({ href }) => href)),
      )
      expect(links.every(({ length }) => length === 1)).toBe(true)
      const answers = await Promise.all(links.map(([href]) => page.request.get(href!)))
      expect(answers.map((answer) => answer.status())).toEqual(links.map(() => 200))
    }))

  test('sans résultat, la page propose des issues', () =>
    visit(`${SEARCH}?q=xylophonezzz`, async (page) => {
      await expect.poll(() => status(page).innerText()).toContain('Aucun résultat')
      await expect
        .poll(() => page.locator('[data-search-page] .search-fr__message a').count())
        .toBeGreaterThan(0)
    }))

  test('sans résultat à cause des filtres, un lien les ôte', () =>
    visit(`${SEARCH}?q=licence&type=aucun`, async (page) => {
      await page.getByRole('link', { name: 'Tous les résultats' }).click()
      await results(page).first().waitFor()
      expect(new URL(page.url()).search).toBe('?q=licence')
    }))

  test('un filtre s’applique à la dernière question posée', () =>
    openResults('licence', async (page) => {
      await page.locator('#search-page-input').fill('hébergement')
      await page.locator('#search-page-input').press('Enter')
      await expect.poll(() => status(page).innerText()).toContain('hébergement')
      await page.getByLabel('Type').selectOption({ index: 1 })
      await expect.poll(() => new URL(page.url()).searchParams.get('type')).toBeTruthy()
      expect(new URL(page.url()).searchParams.get('q')).toBe('hébergement')
    }))

  test('sans question, la page ne lit ni mots ni filtres', () =>
    visit(SEARCH, async (page) => {
      await page.locator('[data-search-start]').waitFor()
      await page.waitForLoadState('networkidle')
      const read = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      )
      expect(read.filter((path) => path.startsWith('/recherche/'))).toEqual([])
    }))

  test('un filtre réduit les résultats et s’écrit dans l’adresse', () =>
    openResults('licence', async (page) => {
      const before = await status(page).innerText()
      await page.getByLabel('Type').selectOption({ index: 1 })
      await expect.poll(() => status(page).innerText()).not.toBe(before)
      expect(new URL(page.url()).searchParams.get('q')).toBe('licence')
      expect(new URL(page.url()).searchParams.get('type')).toBeTruthy()
      await page.goBack()
      await expect.poll(() => status(page).innerText()).toBe(before)
    }))

  test('ce qui est écrit avant que la recherche n’arrive reste écrit', () =>
    visit('/', async (page) => {
      await page.route('**/assets/browser-*.js', async (route) => {
        await page.waitForTimeout(800)
        await route.continue()
      })
      await page.goto(SEARCH)
      const field = page.locator('#search-page-input')
      await field.pressSequentially('licence')
      await page.locator('form[data-search-ready]').first().waitFor()
      expect(await field.inputValue()).toBe('licence')
    }))

  test('sans mot, la page mène aux thèmes, et dit quoi faire à qui n’a rien écrit', () =>
    visit(SEARCH, async (page) => {
      const themes = page.locator('[data-search-start] a')
      await themes.first().waitFor()
      expect(await themes.count()).toBeGreaterThan(5)
      const field = page.locator('#search-page-input')
      await field.focus()
      await page.locator('form[data-search-ready]').first().waitFor()
      expect(await status(page).innerText()).toBe('')
      await field.press('Enter')
      await expect.poll(() => status(page).innerText()).toContain('Écrivez quelques mots')
      await field.fill('licence')
      await field.press('Enter')
      await results(page).first().waitFor()
      expect(await themes.first().isVisible()).toBe(false)
      await page.goBack()
      await themes.first().waitFor()
      expect(await results(page).first().isVisible()).toBe(false)
    }))

  test('un index illisible donne un message et un bouton pour réessayer', () =>
    visit('/', async (page) => {
      await page.route('**/recherche/manifest.json', (route) => route.abort())
      await page.goto(`${SEARCH}?q=licence`)
      await page.getByRole('alert').waitFor()
      await page.unroute('**/recherche/manifest.json')
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await results(page).first().waitFor()
    }))
})
