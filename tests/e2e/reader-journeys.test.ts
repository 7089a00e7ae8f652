import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { visit, waitForScripts } from '../support/browser.js'

const GUIDE = '/open-source/choisir-une-licence.html'
const FAQ = '/faq/open-source/comprendre-les-licences.html'

const menu = (page: Page) => page.getByRole('navigation', { name: 'Menu principal' })
const mainHeading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Ouvre l’adresse suivie par un clic et attend que la page y soit active. */
const arriveAt = async (page: Page, path: string | RegExp): Promise<void> => {
  await page.waitForURL(typeof path === 'string' ? `**${path}` : path)
  await waitForScripts(page)
}

describe('par le menu', () => {
  test('de l’accueil à un guide, en passant par la rubrique', () =>
    visit('/', async (page) => {
      await menu(page).getByRole('link', { name: 'Open source' }).click()
      await arriveAt(page, '/open-source/')
      await page
        .getByRole('main')
        .getByRole('link', { name: /licence/i })
        .first()
        .click()
      await page.waitForURL(/\/open-source\/.+licence/)
      expect(await mainHeading(page).innerText()).toMatch(/licence/i)
    }))

  test('un menu déroulant s’ouvre par son bouton et mène à sa rubrique', () =>
    visit('/', async (page) => {
      const button = menu(page).getByRole('button', { name: 'Programme' })
      const link = menu(page).getByRole('link', { name: 'Programme et rôles' })
      expect(await link.isVisible()).toBe(false)
      await button.click()
      expect(await button.getAttribute('aria-expanded')).toBe('true')
      await link.click()
      await arriveAt(page, '/programme/')
      expect(
        await menu(page).getByRole('button', { name: 'Programme' }).getAttribute('aria-current'),
      ).toBe('true')
    }))

  test('sur téléphone, le menu s’ouvre par son bouton', () =>
    visit(
      '/',
      async (page) => {
        const link = menu(page).getByRole('link', { name: 'Questions fréquentes' })
        expect(await link.isVisible()).toBe(false)
        await page.getByRole('button', { name: 'Menu', exact: true }).click()
        await link.click()
        await arriveAt(page, '/faq/')
        expect(await mainHeading(page).isVisible()).toBe(true)
      },
      { screen: 'phone' },
    ))

  test('sur téléphone, la rubrique d’un guide se déplie', () =>
    visit(
      GUIDE,
      async (page) => {
        const neighbours = page.locator('.fr-sidemenu__list a')
        expect(await neighbours.first().isVisible()).toBe(false)
        await page.getByRole('button', { name: 'Dans cette rubrique' }).click()
        await neighbours.first().click()
        await page.waitForURL(/\/open-source\/.+/)
        expect(page.url()).not.toContain(GUIDE)
      },
      { screen: 'phone' },
    ))
})

describe('par les questions fréquentes', () => {
  test('du menu à la réponse d’une question', () =>
    visit('/', async (page) => {
      await menu(page).getByRole('link', { name: 'Questions fréquentes' }).click()
      await arriveAt(page, '/faq/')
      await page.locator(`main a[href="${FAQ}"]`).click()
      await arriveAt(page, FAQ)
      const question = page.locator('main .fr-accordion__btn').first()
      const answer = page.locator('main .fr-accordion .fr-collapse').first()
      expect(await answer.isVisible()).toBe(false)
      await question.click()
      await answer.waitFor({ state: 'visible' })
      expect(await question.getAttribute('aria-expanded')).toBe('true')
      expect((await answer.innerText()).length).toBeGreaterThan(80)
    }))

  test('ouvrir une réponse n’en referme pas une autre', () =>
    visit(FAQ, async (page) => {
      const questions = page.locator('main .fr-accordion__btn')
      const answers = page.locator('main .fr-accordion .fr-collapse')
      await questions.nth(0).click()
      await questions.nth(1).click()
      await answers.nth(0).waitFor({ state: 'visible' })
      await answers.nth(1).waitFor({ state: 'visible' })
    }))

  test.each(['phone', 'desktop'] as const)(
    'un lien vers une question arrive sur sa réponse ouverte (%s)',
    (screen) =>
      visit(
        FAQ,
        async (page) => {
          const id = await page.locator('main .fr-accordion__title').nth(3).getAttribute('id')
          await page.goto('about:blank')
          await page.goto(`${FAQ}#${id}`)
          const answer = page.locator(`[id="${id}-reponse"]`)
          await answer.waitFor({ state: 'visible' })
          const button = page.locator(`[id="${id}"] .fr-accordion__btn`)
          expect(await button.getAttribute('aria-expanded')).toBe('true')
          await expect.poll(() => isInView(page, `[id="${id}"]`)).toBe(true)
        },
        { screen },
      ),
  )

  test('sur la page même, un lien du sommaire ou d’une autre réponse ouvre la réponse visée', () =>
    visit(FAQ, async (page) => {
      const id = await page.locator('main .fr-accordion__title').nth(5).getAttribute('id')
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#${id}`)
      await page.locator(`[id="${id}-reponse"]`).waitFor({ state: 'visible' })
    }))
})

/** Vrai quand le haut de l’élément est dans la partie visible de la page. */
const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    return top >= 0 && top < innerHeight
  })
