// Les composants de la démonstration dans des couleurs imposées et sur le papier.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visit, type VisitOptions } from '../support/browser.js'

const demo = (
  path: string,
  use: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => visit(path, use, { baseURL: inject('demoUrl'), ...options })

const TABS = '/composants/onglets.html'

describe('couleurs imposées par le système', () => {
  test('l’onglet choisi, la ligne en évidence et la place de la lecture restent visibles', () =>
    demo(
      TABS,
      async (page) => {
        const [chosen, other] = await page
          .locator('.fr-tabs')
          .first()
          .getByRole('tab')
          .evaluateAll((tabs) =>
            tabs.map((tab) => {
              const { borderTopWidth, outlineWidth, outlineStyle, textDecorationLine } =
                getComputedStyle(tab)
              return [
                borderTopWidth,
                outlineStyle === 'none' ? '0' : outlineWidth,
                textDecorationLine,
              ].join()
            }),
          )
        expect(chosen).not.toBe(other)
        await page.goto('/composants/code.html')
        const line = page.locator('mark.gouv-code__line').first()
        expect(await line.evaluate((mark) => getComputedStyle(mark).borderInlineStartWidth)).toBe(
          '4px',
        )
      },
      { forcedColors: 'active' },
    ))
})

describe('impression', () => {
  const print: VisitOptions = { reducedMotion: 'reduce' }

  test('tous les panneaux d’onglets s’impriment, sous leur titre', () =>
    demo(
      TABS,
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.fr-tabs__panel:visible').count()).toBe(5)
        expect(await page.locator('.gouv-tab-title:visible').count()).toBe(5)
        expect(await page.locator('.fr-tabs__list').first().isVisible()).toBe(false)
        expect(await page.locator('#notice').isVisible()).toBe(false)
      },
      print,
    ))

  test.each([
    ['/composants/media.html', '.fr-transcription .fr-collapse p'],
    ['/composants/accordeon.html', '.fr-accordion .fr-collapse p'],
    ['/composants/schema.html', '.gouv-diagram svg'],
    ['/composants/tableau.html', 'td'],
  ])('rien ne manque de %s', (path, selector) =>
    demo(
      path,
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        const hidden = await page
          .locator(`main ${selector}`)
          .evaluateAll(
            (elements) =>
              elements.filter(
                (element) =>
                  !element.checkVisibility({ visibilityProperty: true }) ||
                  element.getBoundingClientRect().height === 0,
              ).length,
          )
        expect(await page.locator(`main ${selector}`).count()).toBeGreaterThan(0)
        expect(hidden).toBe(0)
      },
      print,
    ),
  )
})

describe('vidéo', () => {
  test('montre d’emblée les sous-titres rangés à côté d’elle', () =>
    demo('/composants/media.html', async (page) => {
      await expect
        .poll(() =>
          page.locator('video').evaluate((video: HTMLVideoElement) => {
            const [track] = video.textTracks
            const cues = [...(track?.cues ?? [])] as VTTCue[]
            return [track?.mode, track?.language, ...cues.map(({ text }) => text)]
          }),
        )
        .toEqual([
          'showing',
          'fr',
          'Au début d’un défi, il y a une équipe.',
          'Puis viennent les usagers.',
          'Enfin, l’administration les rejoint.',
        ])
    }))
})
