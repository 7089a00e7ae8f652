// La page des cookies d’un site qui mesure son audience : ce qu’elle dit, et de quoi s’y opposer.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { COOKIES, GUIDE, useAudienceSite } from '../support/audience-site.js'
import { findViolations, formatViolations } from '../support/axe.js'
import { moveMouseAway, switchScheme } from '../support/browser.js'
import { htmlValidator, isTolerated } from '../support/html-validate.js'

const audience = useAudienceSite()

const box = (page: Page): Locator => page.getByRole('checkbox', { name: 'Compter mes visites' })
const status = (page: Page): Promise<string> => page.locator('main [role=status]').innerText()

test('permet de s’opposer au clavier ; le refus est dit, retenu, et se reprend', () =>
  audience.open(COOKIES, async (page) => {
    expect(audience.matomo.take()).toHaveLength(1)
    expect(await box(page).isChecked()).toBe(true)
    expect(await status(page)).toBe('Vos visites sont comptées.')
    await box(page).focus()
    await page.keyboard.press('Space')
    expect(await status(page)).toContain('Vos visites ne sont pas comptées.')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await box(page).isChecked()).toBe(false)
    expect(await status(page)).toContain('Vos visites ne sont pas comptées.')
    await audience.go(page, GUIDE)
    expect(audience.matomo.take()).toEqual([])
    await audience.go(page, COOKIES)
    await box(page).focus()
    await page.keyboard.press('Space')
    expect(await status(page)).toBe('Vos visites sont comptées.')
    expect(await page.evaluate(() => localStorage.getItem('gouv-fr:audience'))).toBeNull()
    await audience.go(page, GUIDE)
    expect(audience.matomo.take()).toHaveLength(1)
  }))

test('nomme l’outil et le serveur, dans la langue de la page', () =>
  audience.open(COOKIES, async (page) => {
    const { host: server } = new URL(audience.matomo.url)
    expect(await page.locator('main').innerText()).toContain(`Matomo, sur le serveur ${server}.`)
    await audience.go(page, `/en${COOKIES}`)
    expect(await page.getByRole('checkbox', { name: 'Count my visits' }).isChecked()).toBe(true)
    expect(await status(page)).toBe('Your visits are counted.')
  }))

test('sans script, dit que rien n’est compté et ne montre pas de case', () =>
  audience.open(
    COOKIES,
    async (page) => {
      expect(await page.getByText('Sans JavaScript, vos visites').isVisible()).toBe(true)
      expect(await page.locator('#audience-choice').isVisible()).toBe(false)
      expect(audience.matomo.take()).toEqual([])
    },
    { javaScriptEnabled: false },
  ))

test('est du HTML valide', async () => {
  const { results } = await htmlValidator.validateString(
    readFileSync(join(audience.site.dist, COOKIES), 'utf8'),
  )
  const messages = results.flatMap((result) => result.messages)
  expect(messages.filter(({ ruleId, selector }) => !isTolerated(ruleId, selector))).toEqual([])
})

test.each(['small', 'desktop'] as const)('ne manque à aucune règle (%s)', (screen) =>
  audience.open(
    COOKIES,
    async (page) => {
      const violations = []
      for (const isRefused of [false, true]) {
        if (isRefused) await page.locator('label[for=audience-choice]').click()
        await moveMouseAway(page)
        for (const scheme of ['dark', 'light'] as const) {
          await switchScheme(page, scheme)
          violations.push(...(await findViolations(page, `refus : ${isRefused} (${scheme})`)))
        }
      }
      expect(violations.length, `\n${formatViolations(violations)}\n`).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    },
    { screen, reducedMotion: 'reduce' },
  ),
)
