// Aspect de chaque composant, comparé à celui qu’une personne a relu. Une image au pixel dépend du
// navigateur et de la machine ; places, dimensions, couleurs et polices calculées n’en dépendent pas, à
// un arrondi près. Après un changement voulu : `npm run aspect`, puis relire les captures et le diff.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { compareLooks, formatLooks, parseLooks, readLooks } from '../support/appearance.js'
import { moveMouseAway, openPage, waitForScripts } from '../support/browser.js'
import { isPrintPage, listPages } from '../support/site.js'

const FOLDER = join(import.meta.dirname, '../fixtures/aspect')
const SHOTS = join(import.meta.dirname, '../.tmp/captures')
const isUpdate = process.env['ASPECT'] === 'ecrire'

describe.each([
  ['desktop', 'light', 'ordinateur, clair'],
  ['desktop', 'dark', 'ordinateur, sombre'],
  ['phone', 'light', 'téléphone, clair'],
] as const)('%s %s', (screen, colorScheme, name) => {
  test(`les composants ont l’aspect relu (${name})`, { timeout: 300_000 }, async () => {
    const page = await openPage({
      screen,
      colorScheme,
      baseURL: inject('demoUrl'),
      reducedMotion: 'reduce',
    })
    const faults: string[] = []
    for (const demo of listPages(inject('demoFolder'))) {
      const { path, html } = demo
      if (!html.includes('gouv-example__result') || path.startsWith('/en/')) continue
      // Elle reprend les exemples des autres pages.
      if (isPrintPage(demo)) continue
      await page.goto(path)
      await waitForScripts(page)
      await moveMouseAway(page)
      const looks = await readLooks(page)
      const id = path.split('/').at(-1)!.replace('.html', '')
      const file = join(FOLDER, `${id}.${screen}-${colorScheme}.txt`)
      if (isUpdate) {
        mkdirSync(FOLDER, { recursive: true })
        writeFileSync(file, `${formatLooks(looks)}\n`)
        await page.screenshot({
          path: join(SHOTS, `${id}.${screen}-${colorScheme}.png`),
          fullPage: true,
        })
      } else if (!existsSync(file)) {
        faults.push(`${path} : aspect jamais relu`)
      } else {
        const expected = parseLooks(readFileSync(file, 'utf8'))
        faults.push(...compareLooks(expected, looks).map((fault) => `${path} : ${fault}`))
      }
    }
    await page.context().close()
    expect(faults, 'Changement voulu ? Lancez « npm run aspect », puis relisez.').toEqual([])
  })
})
