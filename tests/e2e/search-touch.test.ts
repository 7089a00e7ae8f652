import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit, type VisitOptions } from '../support/browser.js'

const GUIDE = '/infrastructure/forge-git.html'
const TOUCH: VisitOptions = { hasTouch: true, isMobile: true }

const field = (page: Page) => page.locator('#header-search-input')
const options = (page: Page) => page.getByRole('option')

/** Ouvre le panneau de recherche du doigt, puis tape. */
const typeByTouch = async (page: Page, words: string): Promise<void> => {
  await page.locator('#search-button').tap()
  await field(page).tap()
  await page.keyboard.type(words)
  await options(page).first().waitFor()
}

// 320 pixels de large : aussi un écran de 1 280 agrandi quatre fois.
describe.each(['phone', 'small'] as const)('du doigt (%s)', (screen) => {
  test('la dernière suggestion s’atteint en défilant, et s’ouvre', () =>
    visit(
      GUIDE,
      async (page) => {
        await typeByTouch(page, 'licence')
        const last = options(page).last()
        await last.scrollIntoViewIfNeeded()
        const box = (await last.boundingBox())!
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height).toBeLessThanOrEqual(page.viewportSize()!.height)
        const href = (await last.getAttribute('href'))!
        await last.tap()
        await page.waitForURL(`**${href}`)
      },
      { ...TOUCH, screen },
    ))

  test('la page ne déborde pas en largeur, et le lien vers tous les résultats s’ouvre', () =>
    visit(
      GUIDE,
      async (page) => {
        await typeByTouch(page, 'licence')
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
        await page.getByRole('link', { name: /^Tous les résultats/ }).tap()
        await page.waitForURL('**/recherche.html?q=licence')
        await page.locator('[data-search-results] > li').first().waitFor()
      },
      { ...TOUCH, screen },
    ))
})

test('toucher une suggestion ne referme pas la liste avant de l’ouvrir', () =>
  visit(
    GUIDE,
    async (page) => {
      await typeByTouch(page, 'hébergement')
      const href = (await options(page).nth(1).getAttribute('href'))!
      await options(page).nth(1).tap()
      await page.waitForURL(`**${href}`)
    },
    { ...TOUCH, screen: 'phone' },
  ))
