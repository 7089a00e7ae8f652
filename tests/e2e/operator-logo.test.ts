// Le logo d’un opérateur, à côté du bloc-marque, dans l’en-tête et le pied de page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHost, type Host } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { visit } from '../support/browser.js'
import { copyMiniSite, type MiniSite } from '../support/mini-site.js'
import { runVuepress } from '../support/run-vuepress.js'

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 96" width="240" height="96"><rect width="240" height="96" fill="#06c"/></svg>'
const BRAND =
  "brand: { title: ['Ministère', 'de l’exemple'], logo: { src: '/logo.svg', alt: 'Agence' } }"

let site: MiniSite
let host: Host

beforeAll(async () => {
  site = copyMiniSite()
  const config = site.read('.vuepress/config.ts')
  site.write('.vuepress/config.ts', config.replace("brand: { entity: 'Essais' }", BRAND))
  site.write('.vuepress/public/logo.svg', LOGO)
  const { code, output } = await runVuepress(['build', 'docs'], site.folder)
  expect(code, output).toBe(0)
  host = await startHost({ dist: site.dist })
})

afterAll(async () => {
  await host?.close()
  site?.delete()
})

describe.each(['small', 'phone', 'desktop'] as const)('écran « %s »', (screen) => {
  test('il tient à côté du bloc-marque et laisse le menu à l’écran', () =>
    visit(
      `${host.url}/guides/marees.html`,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
        for (const region of ['header', 'footer']) {
          const brand = (await page.locator(`${region} .fr-logo`).boundingBox())!
          const logo = (await page.locator(`${region} .gouv-operator-logo`).boundingBox())!
          expect(logo.height).toBeGreaterThan(15)
          expect(logo.x - brand.x - brand.width, region).toBeGreaterThanOrEqual(8)
        }
      },
      { screen },
    ))
})

test('les pages d’erreur du serveur le montrent aussi', () =>
  visit(`${host.url}/500.html`, async (page) => {
    expect(await page.locator('header').getByAltText('Agence').isVisible()).toBe(true)
    expect(await page.locator('footer').getByAltText('Agence').isVisible()).toBe(true)
    expect(await page.locator('main .fr-artwork').isVisible()).toBe(true)
  }))
