// La démonstration du thème montre chaque composant : ce qui vaut pour elle vaut pour ses sites.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations, formatViolations, type Violation } from '../support/axe.js'
import {
  moveMouseAway,
  openPage,
  switchScheme,
  waitForScripts,
  type Screen,
} from '../support/browser.js'
import { htmlValidator, isTolerated } from '../support/html-validate.js'
import { imitateNoScript } from '../support/imitate-no-script.js'
import { listPages } from '../support/site.js'

const LONG_MS = 20 * 60_000

const demoPages = (): string[] => listPages(inject('demoFolder')).map(({ path }) => path)

const open = (screen: Screen, options: object = {}): Promise<Page> =>
  openPage({ screen, baseURL: inject('demoUrl'), reducedMotion: 'reduce', ...options })

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(
      'main :is(.fr-accordion__btn, .fr-transcription__btn)[aria-expanded="false"]',
    )) {
      button.click()
    }
  })

test('le HTML de la démonstration est valide', async () => {
  const faults: string[] = []
  for (const { file, html } of listPages(inject('demoFolder'))) {
    const report = await htmlValidator.validateString(html, file)
    for (const { ruleId, message, selector } of report.results.flatMap((one) => one.messages)) {
      if (!isTolerated(ruleId, selector))
        faults.push(`${file} ${ruleId} : ${message} (${selector})`)
    }
  }
  expect(faults).toEqual([])
})

describe.each([
  { screen: 'small', hasScripts: true },
  { screen: 'small', hasScripts: false },
  { screen: 'desktop', hasScripts: true },
  { screen: 'desktop', hasScripts: false },
] as const)('accessibilité, écran « $screen », scripts : $hasScripts', ({ screen, hasScripts }) => {
  test(
    'aucun composant ne manque aux règles, en clair ni en sombre',
    { timeout: LONG_MS },
    async () => {
      const page = await open(screen)
      if (!hasScripts) await imitateNoScript(page)
      const violations: Violation[] = []
      for (const path of demoPages()) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        await moveMouseAway(page)
        if (hasScripts) {
          await waitForScripts(page)
          await unfold(page)
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          if (hasScripts) await switchScheme(page, colorScheme)
          else await page.emulateMedia({ colorScheme })
          await page.waitForFunction(() => document.getAnimations().length === 0)
          violations.push(...(await findViolations(page, `${path} (${colorScheme}, ${screen})`)))
        }
      }
      await page.context().close()
      expect(violations.length, `\n${formatViolations(violations)}\n`).toBe(0)
    },
  )
})
