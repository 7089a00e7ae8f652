// Contraste forcé, animations réduites, papier : ce que demande la personne l’emporte sur le thème.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visit, type VisitOptions } from '../support/browser.js'

const demo = (
  path: string,
  use: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => visit(path, use, { baseURL: inject('demoUrl'), ...options })

describe('contraste forcé', () => {
  test('les icônes prennent la couleur du système', () =>
    demo(
      '/composants/accordeon.html',
      async (page) => {
        const colors = await page
          .locator('main .fr-accordion__btn, .fr-footer__content-link')
          .evaluateAll((elements) =>
            elements.map((element) => {
              const { backgroundColor, forcedColorAdjust } = getComputedStyle(element, '::after')
              return [forcedColorAdjust, backgroundColor]
            }),
          )
        expect(colors.length).toBeGreaterThan(3)
        // Sans ce réglage, le navigateur repeint l’icône de la couleur du fond.
        expect(colors.filter(([adjust]) => adjust !== 'none')).toEqual([])
        expect(colors.filter(([, color]) => color === 'rgba(0, 0, 0, 0)')).toEqual([])
      },
      { forcedColors: 'active' },
    ))

  test('la page en cours se distingue dans les menus', () =>
    demo(
      '/composants/accordeon.html',
      async (page) => {
        for (const selector of [
          '#header-navigation [aria-current]',
          '.fr-sidemenu__link[aria-current]',
        ]) {
          const mark = await page.locator(selector).evaluate((element) => {
            const { backgroundColor, forcedColorAdjust } = getComputedStyle(element, '::before')
            return { backgroundColor, forcedColorAdjust }
          })
          expect(mark.backgroundColor, selector).not.toBe('rgba(0, 0, 0, 0)')
        }
      },
      { forcedColors: 'active' },
    ))
})

describe('animations réduites', () => {
  test('un accordéon et un menu s’ouvrent d’un coup', () =>
    demo(
      '/composants/accordeon.html',
      async (page) => {
        const button = page.locator('main .fr-accordion__btn').first()
        await button.click()
        await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true')
        const durations = await page.evaluate(() =>
          document.getAnimations().map((animation) => animation.effect!.getTiming().duration),
        )
        expect(durations.filter((duration) => Number(duration) > 1)).toEqual([])
      },
      { reducedMotion: 'reduce' },
    ))
})

// Sans animations réduites : une transition laisserait la réponse blanche sur le papier.
test('sur le papier, réponses et transcription sont là aussitôt', () =>
  demo('/composants/media.html', async (page) => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.fr-transcription .fr-collapse p').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/composants/accordeon.html')
    await page.emulateMedia({ media: 'print' })
    const answers = page.locator('.fr-accordion .fr-collapse p')
    expect(await answers.count()).toBeGreaterThan(0)
    for (const answer of await answers.all()) expect(await answer.isVisible()).toBe(true)
  }))
