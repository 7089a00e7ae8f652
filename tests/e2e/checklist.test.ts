import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit, waitForScripts } from '../support/browser.js'
import { PAGE_TYPES } from '../support/site.js'

const LIST = PAGE_TYPES['liste à cocher']
const OTHER = '/outils/liste-depart.html'

const boxes = (page: Page) => page.locator('.gouv-checklist input[type="checkbox"]')
const progress = (page: Page) => page.locator('.gouv-checklist-progress [role="status"]')
const reset = (page: Page) => page.getByRole('button', { name: 'Tout décocher' })

/** Coche par le texte, comme le fait la souris : le DSFR dessine la case dans son étiquette. */
const tick = (page: Page, rank: number): Promise<void> =>
  page
    .locator('.gouv-checklist label')
    .nth(rank)
    .click({ position: { x: 60, y: 10 } })

const countChecked = (page: Page): Promise<number> =>
  boxes(page).evaluateAll((all) => all.filter((box) => (box as HTMLInputElement).checked).length)

const openList = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  await waitForScripts(page)
  await reset(page).waitFor()
}

test('les cases cochées sont retrouvées à la visite suivante, liste par liste', () =>
  visit(LIST, async (page) => {
    await openList(page, LIST)
    await tick(page, 0)
    await tick(page, 2)
    expect(await progress(page).innerText()).toMatch(/^2 sur \d+/)
    await openList(page, OTHER)
    expect(await countChecked(page)).toBe(0)
    await openList(page, LIST)
    expect(await boxes(page).nth(0).isChecked()).toBe(true)
    expect(await boxes(page).nth(1).isChecked()).toBe(false)
    expect(await boxes(page).nth(2).isChecked()).toBe(true)
  }))

test('« Tout décocher » oublie la liste et garde le focus dans la page', () =>
  visit(LIST, async (page) => {
    await openList(page, LIST)
    expect(await reset(page).isDisabled()).toBe(true)
    await tick(page, 0)
    await reset(page).click()
    expect(await countChecked(page)).toBe(0)
    expect(
      await boxes(page)
        .nth(0)
        .evaluate((box) => box === document.activeElement),
    ).toBe(true)
    await openList(page, LIST)
    expect(await countChecked(page)).toBe(0)
  }))

test('une case se coche par son texte et par Espace', () =>
  visit(LIST, async (page) => {
    await openList(page, LIST)
    await tick(page, 1)
    expect(await boxes(page).nth(1).isChecked()).toBe(true)
    await boxes(page).nth(3).focus()
    await page.keyboard.press('Space')
    expect(await boxes(page).nth(3).isChecked()).toBe(true)
  }))

test('sans script, la liste se coche et s’imprime', () =>
  visit(
    LIST,
    async (page) => {
      await tick(page, 0)
      expect(await countChecked(page)).toBe(1)
      expect(await boxes(page).count()).toBeGreaterThan(5)
    },
    { javaScriptEnabled: false },
  ))

test('un stockage plein n’empêche pas de cocher', () =>
  visit(LIST, async (page) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = function (key, value) {
        if (key.startsWith('gouv-fr:')) throw new DOMException('plein', 'QuotaExceededError')
        setItem.call(this, key, value)
      }
    })
    await openList(page, LIST)
    await tick(page, 0)
    expect(await progress(page).innerText()).toMatch(/^1 sur/)
  }))
