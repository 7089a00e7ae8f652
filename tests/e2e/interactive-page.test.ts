// La page de la démonstration qui emploie un composant Vue : elle est la seule à charger Vue.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations, formatViolations } from '../support/axe.js'
import { moveMouseAway, switchScheme, visit, type VisitOptions } from '../support/browser.js'
import { listPages } from '../support/site.js'

const PATH = '/composants/page-interactive.html'

const demo = (
  path: string,
  use: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => visit(path, use, { baseURL: inject('demoUrl'), ...options })

const result = (page: Page): Promise<string> => page.getByRole('status').first().innerText()

test('elle est la seule page hydratée', () => {
  const hydrated = listPages(inject('demoFolder'))
    .filter(({ html }) => /href="[^"]*\/app-[^"]*\.js"|data-gouv-hydrated|<!--\[-->/.test(html))
    .map(({ path }) => path)
  expect(hydrated).toEqual([PATH])
})

test('les autres pages ne demandent aucun script de Vue', () =>
  demo(PATH, async (page) => {
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
    })
    await page.reload({ waitUntil: 'networkidle' })
    expect(scripts.filter((path) => path.startsWith('/assets/app-'))).toHaveLength(1)
    scripts.length = 0
    for (const path of ['/', '/composants/', '/composants/onglets.html', '/modeles/questions.html'])
      await page.goto(path, { waitUntil: 'networkidle' })
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((path) => /\/(?:app|page-interactive)-/.test(path))).toEqual([])
  }))

describe('le calcul', () => {
  test('se fait au clavier et dit son résultat aux lecteurs d’écran', () =>
    demo(PATH, async (page) => {
      await page.getByLabel('Premier jour de la mission').fill('2026-09-01')
      await page.getByLabel('Durée en mois').focus()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect.poll(() => result(page)).toContain('mercredi 30 juin 2027')
      expect(await result(page)).toContain('10 mois, 211 jours ouvrés')
    }))

  test('dit quel champ corriger, y mène, et efface l’ancien résultat', () =>
    demo(PATH, async (page) => {
      const start = page.getByLabel('Premier jour de la mission')
      const months = page.getByLabel('Durée en mois')
      const button = page.getByRole('button', { name: 'Estimer la date de fin' })
      await button.click()
      const message = page.locator('#mission-start-messages')
      await expect.poll(() => message.innerText()).toContain('Saisissez le premier jour')
      expect(await start.evaluate((field) => field === document.activeElement)).toBe(true)
      await start.fill('2026-09-01')
      await button.click()
      await expect.poll(() => result(page)).toContain('2027')
      await months.fill('40')
      await button.click()
      await expect.poll(() => months.getAttribute('aria-invalid')).toBe('true')
      expect(await start.getAttribute('aria-invalid')).toBeNull()
      expect(await result(page)).toBe('')
    }))

  // L’erreur n’est pas dans le HTML construit : sa couleur se perdrait avec la feuille réduite.
  test('montre ses erreurs aux couleurs du DSFR', () =>
    demo(PATH, async (page) => {
      const colorOf = (selector: string): Promise<string> =>
        page.locator(selector).evaluate((element) => getComputedStyle(element).color)
      await page.getByRole('button', { name: 'Estimer la date de fin' }).click()
      await page.locator('.fr-message--error').first().waitFor()
      expect(await colorOf('.fr-message--error')).toBe('rgb(206, 5, 0)')
      expect(await colorOf('label[for=mission-start]')).toBe('rgb(206, 5, 0)')
    }))
})

describe('la page hydratée', () => {
  test('garde les comportements du DSFR, et Vue n’y trouve rien à corriger', () =>
    demo('/', async (page) => {
      const messages: string[] = []
      // Chrome note aussi, en simple détail, que le DSFR mesure la boîte avant de l’ouvrir.
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) messages.push(message.text())
      })
      await page.goto(PATH)
      await page.waitForSelector('html[data-fr-js]')
      await page.locator('#theme-button').click()
      await page.locator('label[for="fr-radios-theme-dark"]').click()
      await expect.poll(() => page.locator('html').getAttribute('data-fr-theme')).toBe('dark')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('#fr-theme-modal').isVisible()).toBe(false)
      await page.getByRole('link', { name: 'Sommaire latéral' }).first().click()
      await page.waitForURL('**/sommaire-lateral.html')
      expect(await page.locator('script[data-gouv-hydrated]').count()).toBe(0)
      expect(messages).toEqual([])
    }))

  test.each(['small', 'desktop'] as const)(
    'ne manque à aucune règle, erreur puis résultat affichés (%s)',
    (screen) =>
      demo(
        PATH,
        async (page) => {
          const violations = []
          const button = page.getByRole('button', { name: 'Estimer la date de fin' })
          await button.click()
          await page.locator('.fr-message--error').first().waitFor()
          await moveMouseAway(page)
          for (const scheme of ['light', 'dark'] as const) {
            await switchScheme(page, scheme)
            violations.push(...(await findViolations(page, `erreur (${scheme})`)))
          }
          await page.getByLabel('Premier jour de la mission').fill('2026-09-01')
          await button.click()
          await expect.poll(() => result(page)).toContain('2027')
          await moveMouseAway(page)
          for (const scheme of ['dark', 'light'] as const) {
            await switchScheme(page, scheme)
            violations.push(...(await findViolations(page, `résultat (${scheme})`)))
          }
          expect(violations.length, `\n${formatViolations(violations)}\n`).toBe(0)
        },
        { screen, reducedMotion: 'reduce' },
      ),
  )

  test('sans script, dit ce qui lui manque et comment s’en passer', () =>
    demo(
      PATH,
      async (page) => {
        const help = page.locator('main .gouv-no-script')
        expect(await help.isVisible()).toBe(true)
        expect(await help.innerText()).toContain('a besoin de JavaScript')
      },
      { javaScriptEnabled: false },
    ))
})
