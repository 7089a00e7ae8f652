// La mesure d’audience : ce qui part, et ce qui ne part pas.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COOKIES, GUIDE, useAudienceSite } from '../support/audience-site.js'
import { visit } from '../support/browser.js'
import { runVuepress } from '../support/run-vuepress.js'
import { listPages } from '../support/site.js'

const audience = useAudienceSite()

const status = (page: Page): Promise<string> => page.locator('main [role=status]').innerText()

describe('une page vue', () => {
  test('fait une requête, sans la question, l’ancre ni le moindre cookie', () =>
    audience.open(`${GUIDE}?q=secret#grandes-marees`, async (page) => {
      expect(audience.matomo.take()).toEqual([
        {
          method: 'POST',
          path: '/matomo.php',
          cookie: undefined,
          referer: `${audience.url}/`,
          values: {
            idsite: '12',
            rec: '1',
            apiv: '1',
            send_image: '0',
            action_name: 'Lire un annuaire des marées',
            url: audience.url + GUIDE,
          },
        },
      ])
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('gouv-fr:audience')
      await audience.go(page, '/')
      expect(audience.matomo.take().map(({ cookie, values }) => [cookie, values.url])).toEqual([
        [undefined, `${audience.url}/`],
      ])
    }))

  test('ne dit pas d’où l’on vient', () =>
    audience.open(COOKIES, async (page) => {
      audience.matomo.take()
      await audience.go(page, GUIDE, 'https://exemple.org/chemin?q=secret')
      const [measure] = audience.matomo.take()
      expect(measure!.referer).toBe(`${audience.url}/`)
      expect(JSON.stringify(measure)).not.toContain('exemple.org')
    }))

  test('ne dit rien des mots cherchés', () =>
    audience.open('/recherche.html?q=marées', async (page) => {
      await expect.poll(() => page.title()).toContain('marées')
      const [measure, ...others] = audience.matomo.take()
      expect(others).toEqual([])
      expect(measure!.values).toMatchObject({
        action_name: 'Recherche',
        url: `${audience.url}/recherche.html`,
      })
      expect(JSON.stringify(measure)).not.toContain('mar')
    }))

  test('est comptée aussi quand une page hydratée en ouvre une autre', () =>
    audience.open('/vue/un.html', async (page) => {
      expect(audience.matomo.take().map(({ values }) => values.action_name)).toEqual(['Un'])
      await page.getByRole('button', { name: 'Suivre' }).click()
      await page.waitForURL('**/vue/deux.html')
      await page.waitForLoadState('networkidle')
      await expect
        .poll(() => audience.matomo.take().map(({ values }) => [values.action_name, values.url]))
        .toEqual([['Deux', `${audience.url}/vue/deux.html`]])
    }))

  test('l’est de nouveau quand le navigateur la ressort de son cache', () =>
    audience.open(GUIDE, async (page) => {
      audience.matomo.take()
      await page.evaluate(() =>
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      )
      await expect
        .poll(() => audience.matomo.take().map(({ values }) => values.url))
        .toEqual([audience.url + GUIDE])
    }))
})

describe('rien ne part', () => {
  test('d’une page préparée d’avance, tant qu’elle n’est pas montrée', () =>
    audience.open('/500.html', async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(document, 'prerendering', { value: true, writable: true }),
      )
      await audience.go(page, GUIDE)
      expect(audience.matomo.take()).toEqual([])
      await page.evaluate(() => {
        Object.assign(document, { prerendering: false })
        document.dispatchEvent(new Event('prerenderingchange'))
      })
      await expect.poll(() => audience.matomo.take().length).toBe(1)
    }))

  test('d’une page d’erreur du serveur', () =>
    audience.open('/500.html', async () => expect(audience.matomo.take()).toEqual([])))

  test('d’une page servie ailleurs qu’à l’adresse publique', () =>
    audience.open('/', async (page) => {
      audience.matomo.take()
      await page.goto(audience.url.replace('127.0.0.1', 'localhost') + COOKIES, {
        waitUntil: 'networkidle',
      })
      expect(audience.matomo.take()).toEqual([])
      await expect.poll(() => status(page)).toContain('Rien n’est compté ici')
    }))

  test.each([
    ['doNotTrack', '1'],
    ['globalPrivacyControl', true],
  ])('quand le navigateur demande à ne pas être suivi (%s)', (name, value) =>
    audience.open('/500.html', async (page) => {
      await page.addInitScript(
        ([property, given]) =>
          Object.defineProperty(navigator, property, { get: () => given, configurable: true }),
        [name, value] as [string, unknown],
      )
      await audience.go(page, COOKIES)
      expect(audience.matomo.take()).toEqual([])
      const box = page.getByRole('checkbox', { name: 'Compter mes visites' })
      expect(await box.isDisabled()).toBe(true)
      expect(await box.isChecked()).toBe(false)
      expect(await status(page)).toContain('demande de ne pas vous suivre')
    }),
  )

  test('quand un refus ne pourrait pas être retenu', () =>
    audience.open('/500.html', async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('refusé')
          },
        }),
      )
      await audience.go(page, COOKIES)
      expect(audience.matomo.take()).toEqual([])
      expect(await status(page)).toContain('ne laisse pas retenir ce choix')
    }))

  test('d’un site sans l’option, qui n’en charge ni n’en dit rien', () => {
    const pages = listPages()
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.filter(({ html }) => html.includes('data-audience'))).toEqual([])
    return visit('/', async (page) => {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      expect(loaded.length).toBeGreaterThan(0)
      expect(loaded.filter((name) => name.includes('audience'))).toEqual([])
    })
  })
})

test('la construction s’arrête quand la page des cookies manque ou que la politique bloque Matomo', async () => {
  audience.site.remove('a-propos/gestion-des-cookies.md')
  audience.site.write(
    '.vuepress/public/_headers',
    "/*\n  Content-Security-Policy: connect-src 'self'\n",
  )
  const { code, output } = await runVuepress(['build', 'docs'], audience.site.folder)
  expect(code).not.toBe(0)
  expect(output).toContain('Mesure d’audience à régler')
  expect(output).toContain('écrivez docs/a-propos/gestion-des-cookies.md')
  expect(output).toContain(`_headers — la politique de sécurité de « /* »`)
  expect(output).toContain(`connect-src 'self' ${new URL(audience.matomo.url).origin}`)
})
