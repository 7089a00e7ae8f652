import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit } from '../support/browser.js'

const GUIDE = '/infrastructure/forge-git.html'

const field = (page: Page) => page.locator('#header-search-input')
const options = (page: Page) => page.getByRole('option')

const type = async (page: Page, words: string): Promise<void> => {
  await field(page).focus()
  await page.keyboard.type(words)
  await options(page).first().waitFor()
}

/** Rang de l’option active dans la liste, 0 pour la première ; -1 sans option active. */
const activeRank = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    const all = [...document.querySelectorAll('[role="option"]')]
    return all.findIndex(
      (option) => option.id === id && option.getAttribute('aria-selected') === 'true',
    )
  })

test('les flèches parcourent les suggestions sans quitter le champ', () =>
  visit(GUIDE, async (page) => {
    await type(page, 'licence')
    expect(await activeRank(page)).toBe(-1)
    await page.keyboard.press('ArrowDown')
    expect(await activeRank(page)).toBe(0)
    await page.keyboard.press('ArrowDown')
    expect(await activeRank(page)).toBe(1)
    await page.keyboard.press('ArrowUp')
    expect(await activeRank(page)).toBe(0)
    await page.keyboard.press('ArrowUp')
    expect(await activeRank(page)).toBe(-1)
    await page.keyboard.press('ArrowUp')
    expect(await activeRank(page)).toBe((await options(page).count()) - 1)
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
  }))

test('Entrée ouvre la suggestion active', () =>
  visit(GUIDE, async (page) => {
    await type(page, 'licence')
    await page.keyboard.press('ArrowDown')
    const href = await options(page).first().getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${href}`)
  }))

test('Entrée sans suggestion active ouvre tous les résultats', () =>
  visit(GUIDE, async (page) => {
    await type(page, 'licence')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/recherche.html?q=licence')
  }))

test('un champ vidé ne rouvre pas les suggestions d’avant', () =>
  visit(GUIDE, async (page) => {
    await type(page, 'licence')
    await field(page).fill('')
    await page.keyboard.press('ArrowDown')
    expect(await options(page).count()).toBe(0)
  }))

test('Échap referme la liste et garde les mots', () =>
  visit(GUIDE, async (page) => {
    await type(page, 'licence')
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await field(page).getAttribute('aria-expanded')).toBe('false')
    expect(await options(page).first().isVisible()).toBe(false)
    expect(await field(page).inputValue()).toBe('licence')
    await page.keyboard.press('ArrowDown')
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
  }))

test('sur téléphone, le premier Échap referme la liste, le second le panneau', () =>
  visit(
    GUIDE,
    async (page) => {
      await page.locator('#search-button').focus()
      await page.keyboard.press('Enter')
      await field(page).waitFor({ state: 'visible' })
      await type(page, 'licence')
      await page.keyboard.press('Escape')
      expect(await options(page).first().isVisible()).toBe(false)
      expect(await field(page).isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      await field(page).waitFor({ state: 'hidden' })
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-button')
    },
    { screen: 'phone' },
  ))

test('quitter le champ par Tab referme la liste', () =>
  visit(GUIDE, async (page) => {
    await type(page, 'licence')
    while (await page.evaluate(() => document.activeElement?.closest('form') !== null)) {
      await page.keyboard.press('Tab')
    }
    expect(await options(page).first().isVisible()).toBe(false)
  }))

test('« / » place dans le champ, sauf quand on écrit déjà', () =>
  visit(GUIDE, async (page) => {
    await page.locator('main').focus()
    await page.keyboard.press('/')
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.type('a/b')
    expect(await field(page).inputValue()).toBe('a/b')
  }))
