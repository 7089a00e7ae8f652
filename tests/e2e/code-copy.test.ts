import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit } from '../support/browser.js'

const PAGE = '/infrastructure/forge-git.html'

const button = (page: Page) => page.locator('.gouv-code-wrapper button').first()
const status = (page: Page) => page.locator('.gouv-code-wrapper [role="status"]').first()
const code = (page: Page) => page.locator('pre.gouv-code code').first()

test('le bouton d’un extrait de code le copie et l’annonce', () =>
  visit(
    PAGE,
    async (page) => {
      expect(await button(page).innerText()).toBe('Copier')
      expect(await status(page).innerText()).toBe('')
      await button(page).click()
      await expect.poll(() => status(page).innerText()).toBe('Copié')
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(await code(page).textContent())
      expect(copied.length).toBeGreaterThan(10)
      await expect.poll(() => button(page).innerText(), { timeout: 5000 }).toBe('Copier')
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ))

test('le bouton se commande au clavier', () =>
  visit(
    PAGE,
    async (page) => {
      await button(page).focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => status(page).innerText()).toBe('Copié')
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ))

test('une copie refusée par le navigateur se dit', () =>
  visit(PAGE, async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refusé'))
    })
    await button(page).click()
    await expect.poll(() => status(page).innerText()).toBe('Copie impossible')
  }))

test('chaque extrait a un seul bouton, au nom distinct du code', () =>
  visit(PAGE, async (page) => {
    const blocks = await page.locator('pre.gouv-code').count()
    expect(blocks).toBeGreaterThan(0)
    expect(await page.locator('.gouv-code-wrapper > button').count()).toBe(blocks)
    expect(await code(page).textContent()).not.toContain('Copier')
  }))

test('un extrait se parcourt au clavier et porte un nom', () =>
  visit(PAGE, async (page) => {
    const block = page.locator('pre.gouv-code').first()
    await block.focus()
    expect(await block.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await block.getAttribute('aria-label')).toMatch(/^Extrait de code/)
  }))
