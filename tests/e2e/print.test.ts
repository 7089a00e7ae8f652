import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit, type VisitOptions } from '../support/browser.js'
import { PAGE_TYPES } from '../support/site.js'

const GUIDE = PAGE_TYPES.guide
const FAQ = PAGE_TYPES.faq

const print = (
  path: string,
  use: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> =>
  visit(
    path,
    async (page) => {
      await page.emulateMedia({ media: 'print' })
      await use(page)
    },
    // Sans transition : sur le papier, tout est déjà à sa place.
    { reducedMotion: 'reduce', ...options },
  )

const isShown = (page: Page, selector: string): Promise<boolean[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect()
      return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0
    }),
  )

test('toutes les réponses d’une FAQ s’impriment en entier, sans les ouvrir', () =>
  print(FAQ, async (page) => {
    const cut = await page.locator('main .fr-accordion .fr-collapse').evaluateAll((answers) =>
      answers.flatMap((answer) => {
        const text = answer.lastElementChild!
        const isSeen = text.checkVisibility({ visibilityProperty: true })
        const { bottom, height } = answer.getBoundingClientRect()
        const isWhole = height > 20 && text.getBoundingClientRect().bottom <= bottom + 1
        return isSeen && isWhole ? [] : [answer.id]
      }),
    )
    expect(await page.locator('main .fr-accordion').count()).toBeGreaterThan(8)
    expect(cut).toEqual([])
  }))

test('la navigation ne s’imprime pas', () =>
  print(GUIDE, async (page) => {
    for (const selector of [
      '.fr-skiplinks a',
      '#header-navigation',
      '#header-search',
      '.fr-header__tools button',
      '.fr-breadcrumb',
      '.fr-sidemenu',
      '.gouv-neighbours',
      '.gouv-back-to-top',
    ]) {
      const shown = await isShown(page, selector)
      expect(shown.length, selector).toBeGreaterThan(0)
      expect(shown.filter(Boolean), selector).toEqual([])
    }
  }))

test('le titre, le texte et les repères de confiance s’impriment', () =>
  print(GUIDE, async (page) => {
    for (const selector of ['h1', '.gouv-meta', 'main p', '.gouv-sources']) {
      expect((await isShown(page, selector))[0], selector).toBe(true)
    }
  }))

test('les tableaux s’impriment, toutes leurs cases dans la page', () =>
  print(GUIDE, async (page) => {
    const cells = await isShown(page, 'main table :is(th, td)')
    expect(cells.length).toBeGreaterThan(8)
    expect(cells).not.toContain(false)
    const overflow = await page
      .locator('main table')
      .evaluateAll((tables) =>
        tables.map((table) => table.getBoundingClientRect().right - innerWidth),
      )
    expect(Math.max(...overflow)).toBeLessThanOrEqual(0)
  }))

test('l’adresse d’un lien vers un autre site est écrite en entier', () =>
  print(GUIDE, async (page) => {
    const written = await page.locator('main a[href^="http"]').evaluateAll((links) =>
      links.map((link) => {
        const { content, maskImage, width } = getComputedStyle(link, '::after')
        const isWhole = maskImage === 'none' && (width === 'auto' || parseFloat(width) > 40)
        return content.includes(link.getAttribute('href')!) && isWhole ? '' : link.textContent
      }),
    )
    expect(written.length).toBeGreaterThan(0)
    expect(written.filter(Boolean)).toEqual([])
  }))

test('l’adresse d’une page du site n’est pas écrite', () =>
  print(GUIDE, async (page) => {
    const after = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
    expect(after.length).toBeGreaterThan(0)
    expect(after.filter((content) => content.includes('/'))).toEqual([])
  }))

test('imprimée depuis le thème sombre, la page reste lisible sur du papier blanc', () =>
  print(
    GUIDE,
    async (page) => {
      const luminances = await page
        .locator('main :is(h1, h2, p, li, td, th, a)')
        .evaluateAll((elements) =>
          elements.map((element) => {
            const [red, green, blue] = getComputedStyle(element)
              .color.match(/[\d.]+/g)!
              .map((value) => {
                const part = Number(value) / 255
                return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
              })
            return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
          }),
        )
      // Contraste de 4,5 avec le blanc : (1 + 0,05) / (L + 0,05) ≥ 4,5.
      expect(Math.max(...luminances)).toBeLessThanOrEqual(1.05 / 4.5 - 0.05)
    },
    { colorScheme: 'dark' },
  ))

test('un extrait de code passe à la ligne au lieu d’être coupé', () =>
  print('/infrastructure/forge-git.html', async (page) => {
    const overflow = await page
      .locator('pre.gouv-code')
      .evaluateAll((blocks) => blocks.map((block) => block.scrollWidth - block.clientWidth))
    expect(overflow.length).toBeGreaterThan(0)
    expect(Math.max(...overflow)).toBeLessThanOrEqual(1)
  }))
