import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHost } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { visit } from '../support/browser.js'
import { installPackedSite, type PackedSite } from '../support/packed-site.js'
import { runVuepress } from '../support/run-vuepress.js'

let site: PackedSite
let bin: string

beforeAll(() => {
  site = installPackedSite({})
  bin = join(site.folder, 'node_modules/vuepress-theme-gouv-fr/bin/vuepress-theme-gouv-fr.js')
}, 120_000)

afterAll(() => site?.delete())

test('« creer » écrit un site qui se construit aussitôt avec les archives', async () => {
  execFileSync(process.execPath, [bin, 'creer', 'mon-site', '--titre', 'Mon service'], {
    cwd: site.folder,
  })
  const folder = join(site.folder, 'mon-site')
  const { code, output } = await runVuepress(['build', 'docs'], folder)
  expect(code, output).toBe(0)
  expect(output).not.toContain('warning')
  const dist = join(folder, 'docs/.vuepress/dist')
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('<title>Mon service</title>')
  const started = await startHost({ dist, netlifyToml: join(folder, 'netlify.toml') })
  try {
    await visit(`${started.url}/`, async (page) => {
      // Ses réglages d’hébergeur laissent passer son script : le menu d’affichage répond.
      await page.locator('#theme-button').click()
      await page.locator('#fr-theme-modal').waitFor({ state: 'visible' })
      expect(await page.locator('main a[href^="/guides/"]').count()).toBeGreaterThan(0)
    })
  } finally {
    await started.close()
  }
}, 120_000)

test('ce que « migrer » écrit d’un site VuePress 1 se construit aussitôt', async () => {
  const docs = join(site.folder, 'ancien')
  mkdirSync(join(docs, '.vuepress'), { recursive: true })
  writeFileSync(join(docs, 'README.md'), '---\nhome: true\nheroText: Ancien\n---\n')
  writeFileSync(join(docs, '1_guide.md'), '# Guide\n\n::: tip\nUn conseil.\n:::\n')
  writeFileSync(
    join(docs, '.vuepress/config.js'),
    `const { getSidebar } = require('vuepress-theme-gouv-fr/sidebar.js')
module.exports = {
  title: 'Ancien site',
  theme: 'gouv-fr',
  themeConfig: {
    logo: '/logo.png',
    sidebar: getSidebar(),
    sidebarDepth: 1,
    nav: [{ text: 'Guide', link: '/1_guide.html' }],
    repo: 'etalab/ancien',
    editLinks: true,
  },
  plugins: ['@vuepress/back-to-top'],
}
`,
  )
  const told = execFileSync(process.execPath, [bin, 'migrer', 'ancien'], {
    cwd: site.folder,
    encoding: 'utf8',
  })
  expect(told).toContain('sidebarDepth')
  const { code, output } = await runVuepress(['build', 'ancien'], site.folder)
  expect(code, output).toBe(0)
  const html = readFileSync(join(docs, '.vuepress/dist/1_guide.html'), 'utf8')
  expect(html).toContain('<title>Guide – Ancien site</title>')
  expect(html).toContain('https://github.com/etalab/ancien/edit/master/1_guide.md')
}, 120_000)
