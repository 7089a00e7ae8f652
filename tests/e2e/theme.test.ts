import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openPage, visit, waitForScripts } from '../support/browser.js'

const GUIDE = '/open-source/choisir-une-licence.html'

const readTheme = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('data-fr-theme')

const choose = async (page: Page, label: string): Promise<void> => {
  await page.locator('#theme-button').click()
  await page.getByText(label, { exact: true }).click()
  await page.keyboard.press('Escape')
}

/** Clarté de la couleur de fond de la page, de 0 (noir) à 1 (blanc). */
const readBrightness = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const numbers = getComputedStyle(document.body)
      .backgroundColor.match(/[\d.]+/g)!
      .map(Number)
    const [red = 0, green = 0, blue = 0] = numbers
    return (red + green + blue) / (3 * 255)
  })

test('le thème suit le système quand rien n’a été choisi', () =>
  visit(GUIDE, async (page) => {
    expect(await readTheme(page)).toBe('light')
    expect(await readBrightness(page)).toBeGreaterThan(0.8)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => readTheme(page)).toBe('dark')
    await expect.poll(() => readBrightness(page)).toBeLessThan(0.2)
  }))

test('le thème choisi vaut pour les pages suivantes et les visites suivantes', () =>
  visit(GUIDE, async (page) => {
    await choose(page, 'Thème sombre')
    await expect.poll(() => readTheme(page)).toBe('dark')
    await page.locator('#header-navigation a', { hasText: 'Design' }).click()
    await page.waitForURL('**/design/')
    await waitForScripts(page)
    expect(await readTheme(page)).toBe('dark')
    const next = await page.context().newPage()
    await next.goto('/faq/')
    await waitForScripts(next)
    expect(await readTheme(next)).toBe('dark')
  }))

test('revenir à « Système » suit de nouveau le système', () =>
  visit(GUIDE, async (page) => {
    await choose(page, 'Thème sombre')
    await expect.poll(() => readTheme(page)).toBe('dark')
    await page.locator('#theme-button').click()
    await page.locator('label[for="fr-radios-theme-system"]').click()
    await expect.poll(() => readTheme(page)).toBe('light')
  }))

test('sur téléphone, le choix se fait depuis le menu', () =>
  visit(
    GUIDE,
    async (page) => {
      await page.locator('#menu-button').click()
      await page.locator('#theme-button-mobile').click()
      await page.getByText('Thème sombre', { exact: true }).click()
      await expect.poll(() => readTheme(page)).toBe('dark')
    },
    { screen: 'phone' },
  ))

describe('sans éclair', () => {
  /** Ouvre la page sans laisser arriver ni feuille de style ni module. */
  const openWithoutAssets = async (page: Page): Promise<void> => {
    await page.route(/\.(?:css|js)$/, () => {})
    await page.goto(GUIDE, { waitUntil: 'commit' })
    await page.locator('h1').waitFor({ state: 'attached' })
  }

  test('le thème du système est posé avant l’arrivée des styles et du module', async () => {
    const page = await openPage({ colorScheme: 'dark' })
    await openWithoutAssets(page)
    expect(await readTheme(page)).toBe('dark')
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark')
    await page.context().close()
  })

  test('le thème choisi l’emporte sur celui du système, au même moment', async () => {
    const page = await openPage({ colorScheme: 'dark' })
    await page.addInitScript(() => localStorage.setItem('scheme', 'light'))
    await openWithoutAssets(page)
    expect(await readTheme(page)).toBe('light')
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('light')
    await page.context().close()
  })

  test('un stockage interdit n’empêche ni d’afficher la page ni d’ouvrir les menus', async () => {
    const page = await openPage()
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('interdit', 'SecurityError')
        },
      })
    })
    await page.goto(GUIDE)
    expect(await readTheme(page)).toBe('light')
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    await waitForScripts(page)
    await page.locator('#header-navigation button').first().click()
    await page.locator('#header-navigation .fr-menu').first().waitFor({ state: 'visible' })
    await page.locator('#header-search-input').fill('licence')
    await page.getByRole('option').first().waitFor()
    await page.context().close()
  })
})
