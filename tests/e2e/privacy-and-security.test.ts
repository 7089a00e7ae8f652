import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openPage, waitForScripts, type Screen } from '../support/browser.js'
import { listFiles, listPages, PAGE_TYPES } from '../support/site.js'

interface Watched {
  page: Page
  /** Adresses demandées hors du site. */
  foreign: string[]
  /** Ce que la politique de sécurité a bloqué, et les erreurs de la console. */
  blocked: string[]
}

const watch = async (screen: Screen = 'desktop'): Promise<Watched> => {
  const page = await openPage({ screen, permissions: ['clipboard-read', 'clipboard-write'] })
  const foreign: string[] = []
  const blocked: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && origin !== inject('siteUrl')) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    // Le navigateur écrit une erreur pour toute réponse 404, même voulue.
    if (!/status of 404/.test(message.text())) blocked.push(message.text())
  })
  await page.exposeFunction('reportViolation', (text: string) => blocked.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event
      const text = `${effectiveDirective} bloque ${blockedURI} (${sourceFile}:${lineNumber})`
      void (window as unknown as { reportViolation(text: string): void }).reportViolation(text)
    })
  })
  return { page, foreign, blocked }
}

const visitQuietly = async (page: Page, path: string): Promise<void> => {
  await page.goto(path, { waitUntil: 'networkidle' })
}

/** Les gestes qui font venir autre chose que la page : recherche, affichage, copie, menus. */
const useEverything = async (page: Page): Promise<void> => {
  const search = page.locator('form[role="search"] input[type="search"]')
  await search.click()
  await search.fill('licence')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  await page.locator('#theme-button').click()
  await page.locator('label[for="fr-radios-theme-dark"]').click()
  await page.locator('#fr-theme-modal .fr-btn--close').click()
  await page.locator('#header-navigation button').first().click()
  for (const selector of ['.gouv-code-copy', 'main .fr-accordion__btn']) {
    const button = page.locator(selector).first()
    if ((await button.count()) > 0) await button.click()
  }
  await page.waitForLoadState('networkidle')
}

describe.each(Object.entries(PAGE_TYPES))('%s', (_name, path) => {
  test('rien n’est demandé à un autre site, rien n’est bloqué', async () => {
    const { page, foreign, blocked } = await watch()
    await visitQuietly(page, path)
    await waitForScripts(page)
    await useEverything(page)
    await page.context().close()
    expect(foreign).toEqual([])
    expect(blocked).toEqual([])
  })
})

test('aucune page ne contrevient à la politique de sécurité', { timeout: 300_000 }, async () => {
  const { page, foreign, blocked } = await watch('phone')
  const faults: string[] = []
  for (const { path } of listPages()) {
    await page.goto(path)
    await waitForScripts(page)
    const found = [...foreign.splice(0), ...blocked.splice(0)]
    if (found.length > 0) faults.push(`${path} : ${found.join(' ; ')}`)
  }
  await page.context().close()
  expect(faults).toEqual([])
})

test('le lecteur ne reçoit aucun cookie, et rien n’est gardé sans un choix de sa part', async () => {
  const { page } = await watch()
  await visitQuietly(page, PAGE_TYPES.guide)
  expect(await page.context().cookies()).toEqual([])
  const stored = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ])
  // Le DSFR écrit lui-même le thème « système » à sa première visite.
  expect(stored.filter((key) => key !== 'scheme')).toEqual([])
  await page.context().close()
})

describe('en-têtes de l’hébergeur', () => {
  const readHeaders = async (path: string): Promise<Headers> =>
    (await fetch(inject('siteUrl') + path)).headers

  test.each(Object.values(PAGE_TYPES))('%s est protégée', async (path) => {
    const headers = await readHeaders(path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'|default-src 'self'/)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBeTruthy()
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    expect(headers.get('permissions-policy')).toBeTruthy()
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test('une page se revérifie à chaque visite', async () => {
    expect((await readHeaders('/')).get('cache-control')).toMatch(/max-age=0|no-cache/)
  })

  test('les fichiers dont le nom porte une empreinte sont gardés un an', async () => {
    const named = listFiles().filter((file) => /-[\w-]{6,8}\.(?:js|css|woff2|bin)$/.test(file))
    expect(named.length).toBeGreaterThan(10)
    for (const file of named.filter((_, index) => index % 20 === 0)) {
      expect((await readHeaders(`/${file}`)).get('cache-control'), file).toMatch(
        /max-age=31536000, immutable/,
      )
    }
  })

  test('le sommaire de la recherche, qui garde son nom, se revérifie', async () => {
    const headers = await readHeaders('/recherche/manifest.json')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  test('une adresse inconnue donne la page 404 avec son statut', async () => {
    const answer = await fetch(`${inject('siteUrl')}/rien/du/tout`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Page non trouvée')
  })
})
