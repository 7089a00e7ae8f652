import { describe, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { visit } from '../support/browser.js'

const GUIDE = '/open-source/choisir-une-licence.html'
const FAQ = '/faq/open-source/comprendre-les-licences.html'

/** Nom de ce qui a le focus, tel qu’il est écrit ou dit. */
const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const label = (element as HTMLInputElement).labels?.[0]?.textContent
    return (label ?? element.getAttribute('title') ?? element.innerText ?? '').trim()
  })

const focusId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

const isFocusIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((zone) => document.activeElement?.closest(zone) !== null, selector)

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Ce qui a le focus se voit : lui, ou la surface cliquable que le DSFR lui donne, est entouré. */
const isFocusShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement!
    const { width, height } = element.getBoundingClientRect()
    const isOutlined = [undefined, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    })
    return isOutlined && width > 0 && height > 0
  })

/**
 * Appuie sur des touches, une par image au plus : le DSFR suit le focus à l’image suivante, et une
 * personne ne va pas plus vite.
 */
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    await page.keyboard.press(key)
  }
}

const tabTimes = (page: Page, count: number): Promise<void> =>
  press(page, ...Array.from({ length: count }, () => 'Tab'))

describe('liens d’évitement', () => {
  test('ils viennent en premier, dans l’ordre, et se voient', () =>
    visit(GUIDE, async (page) => {
      for (const name of ['Contenu', 'Menu', 'Rechercher', 'Pied de page']) {
        await press(page, 'Tab')
        expect(await focusName(page)).toBe(name)
        expect(await isFocusShown(page)).toBe(true)
      }
    }))

  test.each([
    { name: 'Contenu', rank: 1, zone: '#content' },
    { name: 'Menu', rank: 2, zone: '#header-navigation' },
    { name: 'Pied de page', rank: 4, zone: '#footer' },
  ])('« $name » place la suite de la lecture dans la bonne zone', ({ rank, zone }) =>
    visit(GUIDE, async (page) => {
      await tabTimes(page, rank)
      await press(page, 'Enter', 'Tab')
      expect(await isFocusIn(page, zone)).toBe(true)
    }),
  )

  test.each([GUIDE, '/', '/recherche.html'])('« Rechercher » place dans le champ (%s)', (path) =>
    visit(path, async (page) => {
      await tabTimes(page, 3)
      await press(page, 'Enter')
      await expect.poll(() => isFocusIn(page, 'input[type="search"]')).toBe(true)
    }),
  )

  test.each([
    { name: 'Menu', rank: 2, zone: '#header-menu' },
    { name: 'Rechercher', rank: 3, zone: '#header-search' },
  ])('sur téléphone, « $name » ouvre le panneau et y entre', ({ rank, zone }) =>
    visit(
      GUIDE,
      async (page) => {
        await tabTimes(page, rank)
        await press(page, 'Enter')
        await expect.poll(() => page.locator(zone).isVisible()).toBe(true)
        await expect.poll(() => isFocusIn(page, zone)).toBe(true)
      },
      { screen: 'phone' },
    ),
  )
})

test('Tab parcourt l’en-tête dans l’ordre de lecture, focus toujours visible', () =>
  visit(GUIDE, async (page) => {
    await tabTimes(page, 4)
    const names: string[] = []
    while (names.length < 15) {
      await press(page, 'Tab')
      if (!(await isFocusIn(page, 'header'))) break
      expect(await isFocusShown(page), `focus invisible après « ${names.at(-1)} »`).toBe(true)
      names.push(await focusName(page))
    }
    const [brand, ...others] = names
    expect(brand).toMatch(/^Accueil - Base de connaissances EIG/)
    const links = await page.locator('#header-navigation > ul > li > *:first-child').allInnerTexts()
    const quickLinks = await page.locator('.fr-header__tools-links li > *').allInnerTexts()
    expect(quickLinks.length).toBeGreaterThan(1)
    expect(others).toEqual([...quickLinks, 'Rechercher', 'Rechercher', ...links])
  }))

describe('menu', () => {
  test('un menu déroulant s’ouvre par Entrée et se ferme par Échap, qui rend le focus', () =>
    visit(GUIDE, async (page) => {
      const button = page.locator('#header-navigation button').first()
      await button.focus()
      await press(page, 'Enter')
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true')
      await page.locator('#header-navigation .fr-menu').first().waitFor({ state: 'visible' })
      await press(page, 'Tab')
      expect(await isFocusIn(page, '.fr-menu')).toBe(true)
      await press(page, 'Escape')
      await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false')
      expect(await hasFocus(button)).toBe(true)
    }))

  test('sur téléphone, Entrée ouvre le menu, Échap le ferme et rend le focus', () =>
    visit(
      GUIDE,
      async (page) => {
        const panel = page.locator('#header-menu')
        await page.locator('#menu-button').focus()
        await press(page, 'Enter')
        await panel.waitFor({ state: 'visible' })
        await expect.poll(() => isFocusIn(page, '#header-menu')).toBe(true)
        await press(page, 'Escape')
        await panel.waitFor({ state: 'hidden' })
        await expect.poll(() => focusId(page)).toBe('menu-button')
      },
      { screen: 'phone' },
    ))

  test('sur téléphone, Tab ne sort pas du menu ouvert', () =>
    visit(
      GUIDE,
      async (page) => {
        await page.locator('#menu-button').focus()
        await press(page, 'Enter')
        await expect.poll(() => isFocusIn(page, '#header-menu')).toBe(true)
        for (let i = 0; i < 20; i++) {
          await press(page, 'Tab')
          expect(await isFocusIn(page, '#header-menu')).toBe(true)
        }
      },
      { screen: 'phone' },
    ))
})

describe('paramètres d’affichage', () => {
  const open = async (page: Page): Promise<void> => {
    await page.locator('#theme-button').focus()
    await press(page, 'Enter')
    await page.locator('#fr-theme-modal').waitFor({ state: 'visible' })
    await expect.poll(() => isFocusIn(page, '#fr-theme-modal')).toBe(true)
  }
  const expectClosed = async (page: Page): Promise<void> => {
    await page.locator('#fr-theme-modal').waitFor({ state: 'hidden' })
    await expect.poll(() => focusId(page)).toBe('theme-button')
  }

  test('la boîte s’ouvre par Entrée et porte son nom', () =>
    visit(GUIDE, async (page) => {
      await open(page)
      expect(await page.getByRole('dialog', { name: 'Paramètres d’affichage' }).count()).toBe(1)
    }))

  test('Échap la ferme et rend le focus', () =>
    visit(GUIDE, async (page) => {
      await open(page)
      await press(page, 'Escape')
      await expectClosed(page)
    }))

  test('Échap la ferme aussi depuis un bouton radio', () =>
    visit(GUIDE, async (page) => {
      await open(page)
      await page.locator('#fr-theme-modal input[type="radio"]:checked').focus()
      await press(page, 'Escape')
      await expectClosed(page)
    }))

  test('les flèches changent de thème', () =>
    visit(GUIDE, async (page) => {
      await open(page)
      await page.locator('#fr-radios-theme-light').focus()
      await press(page, 'ArrowDown')
      await expect.poll(() => page.locator('html').getAttribute('data-fr-theme')).toBe('dark')
    }))
})

describe('questions', () => {
  test('Espace ouvre puis referme une réponse', () =>
    visit(FAQ, async (page) => {
      const question = page.locator('main .fr-accordion__btn').first()
      const answer = page.locator('main .fr-accordion .fr-collapse').first()
      await question.focus()
      await press(page, 'Space')
      await answer.waitFor({ state: 'visible' })
      await press(page, 'Space')
      await answer.waitFor({ state: 'hidden' })
    }))

  test('une réponse fermée n’est pas sur le trajet de Tab', () =>
    visit(FAQ, async (page) => {
      await page.locator('main .fr-accordion__btn').nth(0).focus()
      await press(page, 'Tab')
      expect(await hasFocus(page.locator('main .fr-accordion__btn').nth(1))).toBe(true)
    }))
})

test('le sommaire place le focus sur le titre choisi', () =>
  visit(GUIDE, async (page) => {
    const link = page.locator('.fr-summary__link').nth(1)
    const id = ((await link.getAttribute('href')) ?? '').slice(1)
    await link.focus()
    await press(page, 'Enter')
    await expect.poll(() => focusId(page)).toBe(id)
  }))
