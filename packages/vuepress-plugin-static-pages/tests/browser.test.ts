import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findChrome } from '../../../tests/support/find-chrome.js'
import { buildSite, removeSites } from './support/build-site.js'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  const { app } = await buildSite({
    files: {
      'index.md': '# Accueil\n\n[Vivante](vivante.md)\n',
      'vivante.md':
        '# Vivante\n\n<Compteur />\n\n<RouteLink to="/autre.html">Autre</RouteLink> [Simple](simple.md)\n',
      'autre.md': '# Autre\n\n<Compteur />\n',
      'simple.md': '# Simple\n',
    },
    config: { base: '/b/' },
  })
  server = createServer(({ url = '/' }, response) => {
    const name = decodeURI(url)
      .replace(/^\/b\//, '')
      .replace(/[?#].*/, '')
      .replace(/(^|\/)$/, '$1index.html')
    const file = app.dir.dest(name)
    response.writeHead(existsSync(file) ? 200 : 404, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    })
    createReadStream(existsSync(file) ? file : app.dir.dest('404.html')).pipe(response)
  }).listen(0)
  origin = `http://localhost:${(server.address() as AddressInfo).port}/b/`
  browser = await chromium.launch({
    executablePath: await findChrome(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}, 90_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  await removeSites()
})

const openPage = async (name: string) => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(origin + name)
  return { errors, page }
}

it('une page statique ne demande que son document', async () => {
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.resourceType()))
  await page.goto(origin)
  await page.getByRole('link', { name: 'Vivante' }).waitFor()
  expect(requests).toEqual(['document'])
})

it('une page hydratée vit, et ses liens mènent aux pages des deux sortes', async () => {
  const { errors, page } = await openPage('vivante.html')
  await page.getByRole('button').click()
  await page.getByText('compte : 1').waitFor()

  await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
  const isSameDocument = () => page.evaluate(() => 'isSameDocument' in window)
  await page.getByRole('link', { name: 'Autre' }).click()
  await page.getByRole('heading', { name: 'Autre' }).waitFor()
  expect(await isSameDocument()).toBe(true)

  // RouteLink of the layout, to a static page.
  await page.getByRole('link', { name: 'Accueil' }).click()
  await page.getByRole('link', { name: 'Vivante' }).waitFor()
  expect(page.url()).toBe(origin)
  expect(await isSameDocument()).toBe(false)
  await page.goBack()
  await page.getByRole('heading', { name: 'Autre' }).waitFor()
  await page.getByText('compte : 0').click()
  await page.getByText('compte : 1').waitFor()
  expect(errors).toEqual([])
})

it('une page hydratée atteint une page statique par un lien simple et revient', async () => {
  const { errors, page } = await openPage('vivante.html')
  await page.getByRole('link', { name: 'Simple' }).click()
  await page.getByRole('heading', { name: 'Simple' }).waitFor()
  await page.goBack()
  await page.getByRole('button').click()
  await page.getByText('compte : 1').waitFor()
  expect(errors).toEqual([])
})
