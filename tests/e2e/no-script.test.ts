import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit, type Screen } from '../support/browser.js'
import { PAGE_TYPES } from '../support/site.js'

const FAQ = PAGE_TYPES.faq
const GUIDE = PAGE_TYPES.guide
const SCREEN_NAMES: Screen[] = ['small', 'phone', 'desktop']

const read = (path: string, screen: Screen, use: (page: Page) => Promise<void>): Promise<void> =>
  visit(path, use, { screen, javaScriptEnabled: false })

/** Liens d’une zone qu’on ne peut pas voir ou atteindre, par leur texte. */
const findHiddenLinks = (page: Page, zone: string): Promise<string[]> =>
  page.locator(`${zone} a[href]`).evaluateAll((links) =>
    links.flatMap((link) => {
      const { left, right, width, height } = link.getBoundingClientRect()
      const isSeen =
        link.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        width > 0 &&
        height > 0 &&
        left >= 0 &&
        Math.floor(right) <= innerWidth
      return isSeen ? [] : [link.textContent ?? '']
    }),
  )

/** Textes du contenu que rien ne montre. */
const findHiddenTexts = (page: Page): Promise<string[]> =>
  page.locator('main *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const text = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent?.trim())
        .join('')
      const isHidden = !element.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
      })
      return text && isHidden ? [`<${element.localName}> ${text}`] : []
    }),
  )

describe.each(SCREEN_NAMES)('sans script, écran « %s »', (screen) => {
  test('toutes les réponses d’une FAQ sont lisibles', () =>
    read(FAQ, screen, async (page) => {
      const heights = await page.locator('main .fr-accordion .fr-collapse').evaluateAll((answers) =>
        answers.map((answer) => {
          const text = answer.querySelector('p')!
          const isSeen = text.checkVisibility({ visibilityProperty: true })
          const box = answer.getBoundingClientRect()
          return isSeen && text.getBoundingClientRect().bottom <= box.bottom + 1 ? box.height : 0
        }),
      )
      expect(heights.length).toBeGreaterThan(8)
      expect(Math.min(...heights)).toBeGreaterThan(20)
    }))

  test('la navigation principale montre tous ses liens', () =>
    read(GUIDE, screen, async (page) => {
      expect(await page.locator('#header-navigation a').count()).toBeGreaterThan(8)
      expect(await findHiddenLinks(page, '#header-navigation')).toEqual([])
    }))

  test('les pages de la rubrique et le fil d’Ariane restent atteignables', () =>
    read(GUIDE, screen, async (page) => {
      expect(await findHiddenLinks(page, '.fr-sidemenu')).toEqual([])
      expect(await findHiddenLinks(page, '.fr-breadcrumb')).toEqual([])
    }))

  test('les liens du menu mènent aux pages', () =>
    read('/', screen, async (page) => {
      await page.locator('#header-navigation a', { hasText: 'Open source' }).click()
      await page.waitForURL('**/open-source/')
    }))

  test('aucun bouton sans effet n’est montré dans l’en-tête', () =>
    read(GUIDE, screen, async (page) => {
      const labels = await page
        .locator('header button:not([type="submit"]):not(.fr-nav__btn)')
        .evaluateAll((buttons) =>
          buttons
            .filter((button) => button.checkVisibility({ visibilityProperty: true }))
            .map((button) => button.textContent?.trim()),
        )
      expect(labels).toEqual([])
    }))

  test('la recherche mène à une page qui aide à trouver autrement', () =>
    read(GUIDE, screen, async (page) => {
      await page.locator('#header-search-input').fill('licence')
      await page.locator('#header-search button[type="submit"]').click()
      await page.waitForURL('**/recherche.html?q=licence')
      const main = page.getByRole('main')
      expect(await main.innerText()).toContain('JavaScript')
      expect(await main.getByRole('link', { name: 'Plan du site' }).isVisible()).toBe(true)
      expect(await main.getByRole('link').count()).toBeGreaterThan(8)
      expect(await findHiddenLinks(page, 'main')).toEqual([])
    }))

  test.each(Object.entries(PAGE_TYPES))('rien du contenu n’est caché (%s)', (_name, path) =>
    read(path, screen, async (page) => {
      expect(await findHiddenTexts(page)).toEqual([])
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(80)
    }),
  )
})

test.each([
  ['dark', 'rgb(22, 22, 22)', 'rgb(255, 255, 255)'],
  ['light', 'rgb(255, 255, 255)', 'rgb(22, 22, 22)'],
] as const)('le thème est celui du système (%s)', async (colorScheme, background, color) => {
  await visit(
    GUIDE,
    async (page) => {
      const title = page.locator('h1')
      expect(await title.evaluate((heading) => getComputedStyle(heading).color)).toBe(color)
      const body = page.locator('body')
      expect(await body.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(background)
    },
    { colorScheme, javaScriptEnabled: false },
  )
})
