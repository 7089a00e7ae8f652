import { describe, expect, test } from 'vitest'
import { BUDGETS } from '../budgets.js'
import { openPage, visit, waitForScripts, type Screen } from '../support/browser.js'
import { listPages, PAGE_TYPES } from '../support/site.js'

const SCREENS: Screen[] = ['small', 'phone', 'desktop']

interface Shift {
  value: number
  sources: string[]
}

/** Ouvre une page, la parcourt jusqu’en bas et rend tout ce qui y a bougé sans geste du lecteur. */
const measureShifts = async (path: string, screen: Screen): Promise<Shift[]> => {
  const page = await openPage({ screen })
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Node | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        const sources = entry.sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName),
        )
        shifts.push({ value: entry.value, sources })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await waitForScripts(page)
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top)
      await new Promise((done) => setTimeout(done, 30))
    }
  })
  const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
  await page.context().close()
  return shifts
}

describe.each(['phone', 'desktop'] as const)('stabilité, écran « %s »', (screen) => {
  test.each([
    ['accueil', PAGE_TYPES.accueil],
    ['guide', PAGE_TYPES.guide],
    // Sa rubrique est dépliée dans le menu latéral.
    ['faq', PAGE_TYPES.faq],
    ['guide avec code', '/infrastructure/forge-git.html'],
    ['liste à cocher', PAGE_TYPES['liste à cocher']],
  ])('rien ne bouge pendant le chargement (%s)', async (_name, path) => {
    const shifts = await measureShifts(path, screen)
    const total = shifts.reduce((sum, { value }) => sum + value, 0)
    expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(BUDGETS.layoutShift)
  })
})

test.each(['phone', 'desktop'] as const)(
  'l’arrivée des résultats de recherche ne déplace rien (%s)',
  async (screen) => {
    const shifts = await measureShifts('/recherche.html?q=licence', screen)
    const total = shifts.reduce((sum, { value }) => sum + value, 0)
    expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(BUDGETS.layoutShift)
  },
)

describe.each(SCREENS)('largeur, écran « %s »', (screen) => {
  test('aucune page ne déborde de l’écran', { timeout: 300_000 }, async () => {
    const page = await openPage({ screen })
    const faults: string[] = []
    for (const { path } of listPages()) {
      await page.goto(path)
      await waitForScripts(page)
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (width > 0) faults.push(`${path} : ${width} px de trop`)
    }
    await page.context().close()
    expect(faults).toEqual([])
  })
})

describe('tableaux', () => {
  test('un tableau plus large que l’écran défile au clavier et dit son nom', () =>
    visit(
      PAGE_TYPES.guide,
      async (page) => {
        const faults = await page.locator('.fr-table__content').evaluateAll((contents) =>
          contents.flatMap((content) => {
            const isScrollable = content.scrollWidth > content.clientWidth + 1
            const isReachable =
              content.getAttribute('tabindex') === '0' &&
              content.getAttribute('role') === 'region' &&
              Boolean(content.getAttribute('aria-label'))
            return isScrollable === isReachable ? [] : [content.textContent!.slice(0, 40)]
          }),
        )
        expect(faults).toEqual([])
      },
      { screen: 'small' },
    ))
})

describe('cibles tactiles', () => {
  test('sur téléphone, boutons et liens du menu font au moins 24 px', () =>
    visit(
      PAGE_TYPES.faq,
      async (page) => {
        await page.locator('#menu-button').click()
        await page.locator('#header-menu').waitFor({ state: 'visible' })
        const small = await page
          .locator('header :is(a, button), main .fr-accordion__btn')
          .evaluateAll((targets) =>
            targets.flatMap((target) => {
              const { width, height } = target.getBoundingClientRect()
              const isShown = target.checkVisibility({ visibilityProperty: true }) && width > 0
              return isShown && (width < 24 || height < 24) ? [target.textContent] : []
            }),
          )
        expect(small).toEqual([])
      },
      { screen: 'phone' },
    ))
})
