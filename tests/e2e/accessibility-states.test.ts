import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findViolations, formatViolations } from '../support/axe.js'
import { moveMouseAway, visit, type Screen } from '../support/browser.js'

const GUIDE = '/open-source/choisir-une-licence.html'

interface State {
  name: string
  path: string
  screen: Screen
  /** Vrai si un menu recouvre une partie de la page. */
  isCovered?: boolean
  /** Met la page dans l’état à vérifier. */
  reach(page: Page): Promise<void>
}

const suggest = async (page: Page): Promise<void> => {
  await page.locator('form[role="search"] input[type="search"]').fill('licence')
  await page.getByRole('option').first().waitFor()
}

const STATES: State[] = [
  {
    name: 'menu ouvert sur téléphone',
    path: GUIDE,
    screen: 'phone',
    reach: async (page) => {
      await page.locator('#menu-button').click()
      await page.locator('#header-menu').waitFor({ state: 'visible' })
      await page.locator('#header-navigation button').first().click()
      await page.locator('#header-navigation .fr-menu').first().waitFor({ state: 'visible' })
    },
  },
  {
    name: 'menu déroulant ouvert',
    path: GUIDE,
    screen: 'desktop',
    isCovered: true,
    reach: async (page) => {
      await page.locator('#header-navigation button').first().click()
      await page.locator('#header-navigation .fr-menu').first().waitFor({ state: 'visible' })
    },
  },
  {
    name: 'paramètres d’affichage ouverts',
    path: GUIDE,
    screen: 'desktop',
    reach: async (page) => {
      await page.locator('#theme-button').click()
      await page.locator('#fr-theme-modal').waitFor({ state: 'visible' })
    },
  },
  {
    name: 'suggestions de recherche, la première active',
    path: GUIDE,
    screen: 'desktop',
    reach: async (page) => {
      await suggest(page)
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'suggestions de recherche sur téléphone',
    path: GUIDE,
    screen: 'phone',
    reach: async (page) => {
      await page.locator('#search-button').click()
      await suggest(page)
    },
  },
  {
    name: 'résultats de recherche',
    path: '/recherche.html?q=licence',
    screen: 'desktop',
    reach: (page) => page.locator('[data-search-results] > li').first().waitFor(),
  },
  {
    name: 'résultats de recherche sur petit téléphone',
    path: '/recherche.html?q=hébergement',
    screen: 'small',
    reach: (page) => page.locator('[data-search-results] > li').first().waitFor(),
  },
  {
    name: 'recherche sans résultat',
    path: '/recherche.html?q=xylophonezzz',
    screen: 'desktop',
    reach: (page) => page.locator('.search-fr__message a').first().waitFor(),
  },
  {
    name: 'fil d’Ariane et rubrique dépliés sur téléphone',
    path: GUIDE,
    screen: 'phone',
    reach: async (page) => {
      await page.locator('.fr-breadcrumb__button').click()
      await page.locator('.fr-sidemenu__btn').first().click()
      await page.locator('#sidemenu').waitFor({ state: 'visible' })
    },
  },
]

describe.each(['light', 'dark'] as const)('thème %s', (colorScheme) => {
  test.each(STATES)(
    '$name : rien ne manque aux règles',
    ({ name, path, screen, isCovered, reach }) =>
      visit(
        path,
        async (page) => {
          await reach(page)
          await moveMouseAway(page)
          await page.waitForFunction(() => document.getAnimations().length === 0)
          const violations = await findViolations(page, name, isCovered)
          expect(violations.length, `\n${formatViolations(violations)}\n`).toBe(0)
        },
        { screen, colorScheme, reducedMotion: 'reduce' },
      ),
  )
})
