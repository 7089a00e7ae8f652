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

describe('schéma', () => {
  const SCHEMA = '/composants/schema.html'

  test('sur un téléphone, défile au clavier dans sa zone, texte lisible, sans élargir la page', () =>
    demo(
      SCHEMA,
      async (page) => {
        const figures = page.locator('main .gouv-diagram')
        expect(await figures.count()).toBe(3)
        for (const figure of await figures.all()) {
          await figure.focus()
          await page.keyboard.press('ArrowRight')
          await expect
            .poll(() => figure.evaluate(({ scrollLeft }) => scrollLeft))
            .toBeGreaterThan(0)
          const scale = await figure
            .locator('svg')
            .evaluate(
              (svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')),
            )
          expect(scale).toBe(1)
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      },
      { viewport: { width: 320, height: 640 }, javaScriptEnabled: false },
    ))

  test.each([
    [320, true],
    [1280, false],
  ])('à %i px, arrête le clavier seulement s’il défile', (width, isScrollable) =>
    demo(
      SCHEMA,
      async (page) => {
        const figures = page.locator('main .gouv-diagram')
        const read = (): Promise<boolean[]> =>
          figures.evaluateAll((all) =>
            all.flatMap((figure) => [
              figure.scrollWidth > figure.clientWidth + 1,
              figure.getAttribute('tabindex') === '0',
            ]),
          )
        await expect.poll(read).toEqual(Array.from({ length: 6 }, () => isScrollable))
        expect(await figures.first().getAttribute('aria-label')).toBe('Étapes d’un défi')
      },
      { viewport: { width, height: 640 } },
    ),
  )

  test('dans des couleurs imposées, rien ne cache un texte', () =>
    demo(
      SCHEMA,
      async (page) => {
        const canvas = await page.evaluate(() => {
          document.body.style.background = 'Canvas'
          return getComputedStyle(document.body).backgroundColor
        })
        const [fills, strokes] = await Promise.all([
          page
            .locator('.gouv-diagram rect')
            .evaluateAll((boxes) => [...new Set(boxes.map((box) => getComputedStyle(box).fill))]),
          page
            .locator('.gouv-diagram text[stroke]')
            .evaluateAll((texts) => [
              ...new Set(texts.map((text) => getComputedStyle(text).stroke)),
            ]),
        ])
        expect(fills).toEqual([canvas])
        expect(strokes).toEqual([canvas])
      },
      { forcedColors: 'active', colorScheme: 'dark' },
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
