import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findViolations, formatViolations, type Violation } from '../support/axe.js'
import { imitateNoScript } from '../support/imitate-no-script.js'
import {
  moveMouseAway,
  openPage,
  SCREENS,
  switchScheme,
  waitForScripts,
  type Screen,
} from '../support/browser.js'
import { listPages, PAGE_TYPES } from '../support/site.js'

/** Large : une machine chargée est lente, et ce test ne juge pas la vitesse. */
const LONG_MS = 20 * 60_000

const SCHEMES = { light: 'clair', dark: 'sombre' } as const

/** Ouvre tout ce qui se déplie dans le contenu : axe ne vérifie pas un texte caché. */
const openAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(
      'main .fr-accordion__btn[aria-expanded="false"]',
    )) {
      button.click()
    }
  })

const checkPages = async (
  paths: readonly string[],
  { screen, hasScripts }: { screen: Screen; hasScripts: boolean },
): Promise<Violation[]> => {
  const page = await openPage({ screen, reducedMotion: 'reduce' })
  const countRules = hasScripts ? () => 1 : await imitateNoScript(page)
  const violations: Violation[] = []
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await moveMouseAway(page)
    if (hasScripts) {
      await waitForScripts(page)
      await openAnswers(page)
    }
    for (const [scheme, name] of Object.entries(SCHEMES)) {
      const colorScheme = scheme as keyof typeof SCHEMES
      if (hasScripts) await switchScheme(page, colorScheme)
      else await page.emulateMedia({ colorScheme })
      // Une couleur à mi-chemin d’une transition ferait une fausse erreur de contraste.
      await page.waitForFunction(() => document.getAnimations().length === 0)
      const place = `${path} (${name}, ${SCREENS[screen].width} px)`
      violations.push(...(await findViolations(page, place)))
    }
  }
  await page.context().close()
  expect(countRules(), 'aucune règle pour l’affichage sans script').toBeGreaterThan(0)
  return violations
}

const expectNone = (violations: readonly Violation[]): void => {
  expect(violations.length, `\n${formatViolations(violations)}\n`).toBe(0)
}

const screens: { screen: Screen; width: number }[] = [
  { screen: 'small', width: SCREENS.small.width },
  { screen: 'desktop', width: SCREENS.desktop.width },
]

test.concurrent.each(screens)(
  'aucune page ne manque aux règles d’accessibilité, en clair ni en sombre, à $width px',
  { timeout: LONG_MS },
  async ({ screen }) => {
    const paths = listPages().map(({ path }) => path)
    expect(paths.length).toBeGreaterThan(50)
    expectNone(await checkPages(paths, { screen, hasScripts: true }))
  },
)

test.concurrent.each(screens)(
  'sans script, chaque modèle de page reste accessible à $width px',
  { timeout: LONG_MS },
  async ({ screen }) => {
    expectNone(await checkPages(Object.values(PAGE_TYPES), { screen, hasScripts: false }))
  },
)
