// Les images du guide de rédaction. `npm run captures` les refait ; sans cela, ce test échoue dès que
// l’écran qu’elles montrent a changé, et dit quoi lancer. Les textes sont comparés plutôt que les
// pixels : deux machines ne dessinent pas les lettres au pixel près.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHost } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { openPage } from '../support/browser.js'
import { buildGuideSite } from '../support/guide-site.js'
import type { MiniSite } from '../support/mini-site.js'

const ROOT = resolve(import.meta.dirname, '../..')
const IMAGES = join(ROOT, 'docs/programme/images')
const TEXTS = join(ROOT, 'tests/fixtures/captures')
const GUIDE = join(ROOT, 'docs/programme/maintenir-ce-site.md')
const MAX_BYTES = 100_000
const MARGIN = 16
const isRefreshing = process.env['CAPTURES'] === '1'

/** Chaque image : la page, puis le premier et le dernier élément montrés. */
const CAPTURES = [
  {
    name: 'liens-de-bas-de-page',
    path: '/guides/marees.html',
    from: '.gouv-sources',
    to: '.gouv-contribution',
  },
  { name: 'page-a-relire', path: '/guides/marees.html', from: 'h1', to: '.gouv-meta .fr-alert' },
  {
    name: 'sante-du-contenu',
    path: '/sante-du-contenu.html',
    from: 'h1',
    to: 'main .fr-table >> nth=0',
  },
] as const

let site: MiniSite
let url: string
let close: () => Promise<void>

beforeAll(async () => {
  site = await buildGuideSite()
  const host = await startHost({ dist: site.dist })
  url = host.url
  close = host.close
})

afterAll(async () => {
  await close?.()
  site?.delete()
})

/** Rectangle de la page qui contient deux éléments, avec un peu d’air. */
const frame = async (first: Locator, last: Locator) => {
  const [a, b] = [(await first.boundingBox())!, (await last.boundingBox())!]
  const x = Math.min(a.x, b.x) - MARGIN
  return {
    x,
    y: a.y - MARGIN,
    width: Math.max(a.x + a.width, b.x + b.width) - x + MARGIN,
    height: b.y + b.height - a.y + 2 * MARGIN,
  }
}

describe('images du guide de rédaction', () => {
  test.each(CAPTURES)(
    '« $name » montre l’écran d’aujourd’hui',
    async ({ name, path, from, to }) => {
      const page = await openPage({ baseURL: url })
      try {
        await page.goto(path)
        await page.evaluate(() => document.fonts.ready)
        const [first, last] = [page.locator(from).first(), page.locator(to).first()]
        const text = `${await first.innerText()}\n…\n${await last.innerText()}\n`
        const image = join(IMAGES, `${name}.png`)
        if (isRefreshing) {
          mkdirSync(TEXTS, { recursive: true })
          mkdirSync(IMAGES, { recursive: true })
          writeFileSync(join(TEXTS, `${name}.txt`), text)
          await page.screenshot({ path: image, fullPage: true, clip: await frame(first, last) })
        }
        expect(existsSync(image), `Il manque ${name}.png : lancez npm run captures.`).toBe(true)
        expect(text, 'L’écran a changé : lancez npm run captures, puis regardez les images.').toBe(
          readFileSync(join(TEXTS, `${name}.txt`), 'utf8'),
        )
        expect(statSync(image).size).toBeLessThan(MAX_BYTES)
      } finally {
        await page.context().close()
      }
    },
  )

  test('le guide les montre toutes', () => {
    const guide = readFileSync(GUIDE, 'utf8')
    for (const { name } of CAPTURES) expect(guide).toContain(`(./images/${name}.png`)
  })
})
