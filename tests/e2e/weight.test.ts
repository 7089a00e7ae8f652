import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { BUDGETS } from '../budgets.js'
import { openPage } from '../support/browser.js'
import { listPageLinks, readMain } from '../support/page-links.js'
import { isPrintPage, listFiles, listPages, PAGE_TYPES } from '../support/site.js'

const GUIDE = PAGE_TYPES.guide

const weigh = (content: string | Buffer): number =>
  brotliCompressSync(typeof content === 'string' ? Buffer.from(content) : content).length

const weighFile = (path: string): number => weigh(readFileSync(join(inject('distFolder'), path)))

/** Chemins demandés par une page, cache vide, jusqu’à ce que le réseau se taise, sans aucun geste. */
const listRequests = async (path: string): Promise<string[]> => {
  const page = await openPage()
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.context().close()
  return paths
}

describe('poids', () => {
  test('chaque page HTML tient dans son budget', () => {
    const tooHeavy = listPages()
      .filter((page) => !isPrintPage(page))
      .map(({ file, html }) => ({ file, bytes: weigh(html) }))
      .filter(({ file, bytes }) => bytes > (BUDGETS.htmlOf[`/${file}`] ?? BUDGETS.html))
      .map(({ file, bytes }) => `${file} : ${bytes} octets`)
    expect(tooHeavy, `plus de ${BUDGETS.html} octets`).toEqual([])
  })

  test('une page d’impression pèse moins que les pages qu’elle réunit', () => {
    const weights = new Map(listPages().map(({ path, html }) => [path, weigh(html)]))
    const printed = listPages().filter(isPrintPage)
    expect(printed.length).toBeGreaterThan(10)
    const tooHeavy = printed.filter((page) => {
      const section = page.path.replace(/[^/]*$/, '')
      const united = listPageLinks(readMain(page), page.path).filter(
        (path) => path.startsWith(section) && path !== page.path,
      )
      return weights.get(page.path)! > united.reduce((sum, path) => sum + weights.get(path)!, 0)
    })
    expect(tooHeavy.map(({ path }) => path)).toEqual([])
  })

  test('une seule feuille, et celle du thème sombre sans script, tiennent dans un budget', async () => {
    const sheets = listFiles().filter((file) => file.endsWith('.css'))
    expect(sheets.map((file) => file.replace(/-\w+\.css$/, ''))).toEqual([
      'assets/gouv-fr',
      'assets/sombre',
    ])
    const bytes = sheets.reduce((sum, file) => sum + weighFile(file), 0)
    expect(bytes).toBeLessThanOrEqual(BUDGETS.css)
    const asked = (await listRequests(GUIDE)).filter((file) => file.endsWith('.css'))
    expect(asked).toEqual([`/${sheets[0]}`])
  })

  test.each(Object.entries(PAGE_TYPES))(
    'les scripts du premier affichage tiennent dans leur budget (%s)',
    async (_name, path) => {
      const scripts = (await listRequests(path)).filter((file) => file.endsWith('.js'))
      expect(scripts.length).toBeGreaterThan(0)
      const bytes = scripts.reduce((sum, file) => sum + weighFile(file), 0)
      expect(bytes, scripts.join(', ')).toBeLessThanOrEqual(
        BUDGETS.scriptOf[path] ?? BUDGETS.script,
      )
    },
  )
})

describe('premier affichage d’un guide', () => {
  test('il ne demande que les deux graisses de Marianne', async () => {
    const fonts = (await listRequests(GUIDE)).filter((path) => path.endsWith('.woff2'))
    const faces = fonts.map((path) => path.replace(/^.*\/|-[^-]*\.woff2$/g, ''))
    expect(faces.sort()).toEqual([...BUDGETS.fonts])
  })

  test('il tient en peu de requêtes', async () => {
    const requests = await listRequests(GUIDE)
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(BUDGETS.requests)
  })

  test('il ne lit rien de la recherche', async () => {
    const requests = await listRequests(GUIDE)
    expect(requests.filter((path) => path.startsWith('/recherche'))).toEqual([])
  })
})
