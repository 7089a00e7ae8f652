// Ce qu’une personne fait des composants de la démonstration.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { visit, waitForScripts, type VisitOptions } from '../support/browser.js'
import { listPages } from '../support/site.js'

const demo = (
  path: string,
  use: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => visit(path, use, { baseURL: inject('demoUrl'), ...options })

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '')

const TABS = '/composants/onglets.html'

describe('onglets', () => {
  test('les flèches, Début et Fin changent d’onglet et de panneau', () =>
    demo(TABS, async (page) => {
      const tabs = page.locator('.fr-tabs').first()
      const shown = (): Promise<string> =>
        tabs.locator('.fr-tabs__panel:visible').innerText({ timeout: 5000 })
      await tabs.getByRole('tab', { name: 'Linux' }).focus()
      for (const [key, name, text] of [
        ['ArrowRight', 'macOS', 'l’application'],
        ['End', 'Windows', 'support'],
        ['ArrowRight', 'Linux', 'distribution'],
        ['ArrowLeft', 'Windows', 'support'],
        ['Home', 'Linux', 'distribution'],
      ] as const) {
        await page.keyboard.press(key)
        expect(await focused(page)).toBe(name.toLowerCase())
        expect(await shown()).toContain(text)
        expect(await tabs.locator('[aria-selected=true]').count()).toBe(1)
      }
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('linux-panneau')
    }))

  test('une ancre qui vise un panneau fermé l’ouvre', () =>
    demo(`${TABS}#windows-panneau`, async (page) => {
      await expect
        .poll(() => page.getByRole('tab', { name: 'Windows' }).getAttribute('aria-selected'))
        .toBe('true')
    }))

  test('sans script, les panneaux se suivent, chacun sous son titre', () =>
    demo(
      TABS,
      async (page) => {
        expect(await page.locator('.fr-tabs__list:visible').count()).toBe(0)
        expect(await page.locator('.fr-tabs__panel:visible').count()).toBe(5)
        expect(await page.locator('.gouv-tab-title:visible').allInnerTexts()).toContain('Windows')
      },
      { javaScriptEnabled: false },
    ))
})

describe('accordéons', () => {
  const ACCORDIONS = '/composants/accordeon.html'
  const listOpen = (page: Page): Promise<(string | null)[]> =>
    page
      .locator('.fr-accordion__btn[aria-expanded="true"]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-controls')))

  test('dans un groupe du DSFR, ouvrir l’un referme l’autre', () =>
    demo(ACCORDIONS, async (page) => {
      const group = page.locator('.fr-accordions-group').first()
      await group.evaluate((element) => element.removeAttribute('data-fr-group'))
      const [first, second] = [group.locator('button').nth(0), group.locator('button').nth(1)]
      await first.click()
      expect(await listOpen(page)).toEqual([await first.getAttribute('aria-controls')])
      await second.press('Enter')
      expect(await listOpen(page)).toEqual([await second.getAttribute('aria-controls')])
      await group.locator('.fr-collapse').nth(0).waitFor({ state: 'hidden' })
      await group.locator('.fr-collapse').nth(1).waitFor({ state: 'visible' })
      await second.press('Space')
      await group.locator('.fr-collapse').nth(1).waitFor({ state: 'hidden' })
    }))
})

describe('bandeau', () => {
  test('fermé, il passe le focus au contenu et ne revient pas, sans éclair', () =>
    demo('/composants/', async (page) => {
      await page.getByRole('button', { name: 'Masquer le message' }).click()
      expect(await focused(page)).toBe('content')
      expect(await page.locator('#notice').isVisible()).toBe(false)
      // Avant tout module différé : le script de l’en-tête suffit.
      await page.route('**/gouv-fr-*.js', (route) => route.abort())
      await page.reload()
      expect(await page.locator('#notice').isVisible()).toBe(false)
    }))

  test('le lien d’évitement « Contenu » y passe, puis mène au contenu une fois fermé', () =>
    demo('/composants/', async (page) => {
      const link = page.locator('.fr-skiplinks a').first()
      await link.focus()
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('notice')
      await page.getByRole('button', { name: 'Masquer le message' }).click()
      expect(await link.getAttribute('href')).toBe('#content')
      await page.reload()
      await expect.poll(() => link.getAttribute('href')).toBe('#content')
    }))

  test('sans script, il n’a pas de bouton qui ne ferait rien', () =>
    demo(
      '/composants/',
      async (page) => {
        expect(await page.locator('#notice').isVisible()).toBe(true)
        expect(await page.locator('#notice button').isVisible()).toBe(false)
      },
      { javaScriptEnabled: false },
    ))
})

describe('image qui s’agrandit', () => {
  const PATH = '/composants/media.html'

  test('elle s’ouvre sur place, Échap la ferme et rend le focus au lien', () =>
    demo(PATH, async (page) => {
      const link = page.locator('a.gouv-zoom')
      await link.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: /^Trois cercles/ })
      await dialog.waitFor()
      expect(await focused(page)).toBe('Fermer')
      await page.keyboard.press('Escape')
      await expect.poll(() => dialog.count()).toBe(0)
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
      await link.click()
      await page.getByRole('button', { name: 'Fermer' }).last().click()
      await expect.poll(() => page.locator('.gouv-zoom-dialog').count()).toBe(0)
    }))

  test('sans script, le lien mène au fichier', () =>
    demo(
      PATH,
      async (page) => {
        expect(await page.locator('a.gouv-zoom').getAttribute('href')).toBe('/cercles.svg')
      },
      { javaScriptEnabled: false },
    ))
})

describe('sommaire latéral', () => {
  const PATH = '/composants/sommaire-lateral.html'

  test('il suit la lecture et reste à l’écran', () =>
    demo(PATH, async (page) => {
      const current = page.locator('.gouv-toc a[aria-current]')
      expect(await current.count()).toBe(0)
      await page.locator('#un-autre-detail').evaluate((title) => title.scrollIntoView())
      await expect.poll(() => current.allInnerTexts()).toEqual(['Un autre détail'])
      const top = await page.locator('.gouv-toc').evaluate((toc) => toc.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await expect.poll(() => current.allInnerTexts()).toEqual(['Troisième partie'])
      expect(await page.locator('.fr-summary').isVisible()).toBe(false)
    }))

  test('sur un écran étroit, il laisse sa place au sommaire du texte', () =>
    demo(
      PATH,
      async (page) => {
        expect(await page.locator('.gouv-toc').isVisible()).toBe(false)
        expect(await page.locator('.fr-summary').isVisible()).toBe(true)
      },
      { screen: 'phone' },
    ))
})

describe('sélecteur de langue', () => {
  test('il s’ouvre au clavier et mène à la même page', () =>
    demo('/composants/alerte.html', async (page) => {
      await page.locator('.fr-header__tools .fr-translate__btn').focus()
      await page.keyboard.press('Enter')
      const link = page.locator('.fr-header__tools [hreflang=en]')
      await link.waitFor({ state: 'visible' })
      await link.click()
      await page.waitForURL('**/en/composants/alerte.html')
      expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
    }))

  test('sur téléphone, il est dans le menu, sans identifiant en double', () =>
    demo(
      '/composants/alerte.html',
      async (page) => {
        await page.locator('#menu-button').click()
        await page.locator('#header-menu .fr-translate__btn').click()
        await page.locator('#translate-menu-mobile [hreflang=en]').waitFor({ state: 'visible' })
        expect(await page.locator('[id="translate-menu"]').count()).toBe(1)
      },
      { screen: 'phone' },
    ))
})

describe('toute page de la démonstration', () => {
  // 200 % et 400 % d’un écran de 1280 px ; 320 px est aussi le plus petit téléphone.
  test.each([640, 320])('tient dans %i px, sans défilement horizontal', async (width) => {
    await demo('/', async (page) => {
      await page.setViewportSize({ width, height: 400 })
      const faults: string[] = []
      for (const { path } of listPages(inject('demoFolder'))) {
        await page.goto(path)
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (excess > 0) faults.push(`${path} : ${excess} px de trop`)
      }
      expect(faults).toEqual([])
    })
  })

  test('ne demande rien à un autre site, et sa politique de sécurité n’est jamais enfreinte', async () => {
    await demo('/', async (page) => {
      const faults: string[] = []
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) faults.push(message.text())
      })
      page.on('request', (request) => {
        if (!/^(?:data:|blob:)/.test(request.url()) && !request.url().startsWith(inject('demoUrl')))
          faults.push(request.url())
      })
      for (const { path } of listPages(inject('demoFolder'))) await page.goto(path)
      expect(faults).toEqual([])
    })
  })
})

describe('accueil écrit dans son en-tête', () => {
  test.each(['desktop', 'phone'] as const)('les cartes ne couvrent pas le texte (%s)', (screen) =>
    demo(
      '/modeles/accueil.html',
      async (page) => {
        const bottoms = await page
          .locator('.fr-card')
          .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().bottom))
        const text = await page.locator('.gouv-content').boundingBox()
        expect(bottoms).toHaveLength(2)
        expect(Math.max(...bottoms)).toBeLessThan(text!.y)
      },
      { screen },
    ),
  )
})

describe('sélecteur de langue', () => {
  test('dit, avant que l’on clique, qu’une page n’est pas traduite, sans rien couper à 320 px', () =>
    demo(
      '/modeles/langues.html',
      async (page) => {
        await page.setViewportSize({ width: 320, height: 640 })
        await waitForScripts(page)
        await page.getByRole('button', { name: 'Menu' }).click()
        await page.locator('.fr-translate__btn:visible').click()
        const english = page.getByRole('link', { name: 'EN - English Not translated: home page' })
        await expect.poll(() => english.isVisible()).toBe(true)
        expect(await english.evaluate((link) => link.scrollWidth - link.clientWidth)).toBe(0)
        await english.click()
        await page.waitForURL('**/en/')
      },
      { screen: 'phone' },
    ))
})
