import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Host, startHost } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { openPage } from '../support/browser.js'
import { runVuepress } from '../support/run-vuepress.js'

const THEME = resolve(
  import.meta.dirname,
  '../../packages/vuepress-plugin-search-fr/tests/fixtures/theme/client-config.ts',
)

const FILES: Record<string, string> = {
  'docs/README.md': '# Accueil\n\nBienvenue.\n',
  'docs/guide.md': '# Les marées\n\n## Les coefficients\n\nUn coefficient élevé.\n',
  'docs/en/README.md': '# Tides\n\nHigh tides and low tides.\n',
  'config.ts': `import { viteBundler } from '@vuepress/bundler-vite'
import { searchPlugin } from 'vuepress-plugin-search-fr'

export default {
  base: '/base/',
  locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-US' } },
  bundler: viteBundler(),
  theme: { name: 'theme-hydrate', clientConfigFile: ${JSON.stringify(THEME)} },
  plugins: [searchPlugin({ hotKeys: ['s'] })],
}
`,
  // L’hôte sert le dossier du dessus : le site est bien sous sa base.
  'dist/index.html': '<!doctype html><title>Ailleurs</title>',
}

let folder: string
let host: Host

beforeAll(async () => {
  mkdirSync(join(import.meta.dirname, '../.tmp'), { recursive: true })
  folder = mkdtempSync(join(import.meta.dirname, '../.tmp/hydrate-'))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const { code, output } = await runVuepress(
    ['build', 'docs', '--config', 'config.ts', '--dest', 'dist/base'],
    folder,
  )
  if (code !== 0) throw new Error(output)
  host = await startHost({ dist: join(folder, 'dist') })
}, 120_000)

afterAll(async () => {
  await host?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('le composant SearchBox, dans un thème hydraté', () => {
  test('ouvre la suggestion choisie à sa section, sans recharger le site', async () => {
    const page = await openPage()
    await page.goto(`${host.url}/base/`)
    await page.evaluate(() => Object.assign(window, { isSame: true }))
    await page.getByRole('searchbox').or(page.getByRole('combobox')).click()
    await page.keyboard.type('coefficients')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/base/guide.html#les-coefficients')
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
    expect(await page.getByRole('option').count()).toBe(0)
    await page.context().close()
  })

  test('sa touche place dans le champ ; en anglais, il cherche en anglais', async () => {
    const page = await openPage()
    await page.goto(`${host.url}/base/en/`)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('s')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder')))
      .toBe('Search')
    await page.keyboard.type('tides')
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option').first().getAttribute('href')).toBe('/base/en/')
    expect(await page.locator('form [role="status"]').innerText()).toBe('1 result for “tides”')
    await page.context().close()
  })
})
