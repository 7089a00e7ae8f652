import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit, waitForScripts } from '../support/browser.js'
import { listPages } from '../support/site.js'

const SECTION = '/open-source/'
const PRINT = '/open-source/imprimer.html'
const FAQ_PRINT = '/faq/imprimer.html'
const LINK = 'Imprimer toute la rubrique'

/** Adresses des pages d’une rubrique, page d’impression à part. */
const listSectionPages = (section: string): string[] =>
  listPages()
    .map(({ path }) => path)
    .filter((path) => path.startsWith(section) && !path.endsWith('/imprimer.html'))
    .sort()

const listPrinted = (page: Page): Promise<string[]> =>
  page
    .locator('article')
    .evaluateAll((articles) =>
      articles.map((one) => one.querySelector('a')!.getAttribute('href')!).sort(),
    )

/** Feuilles d’un PDF, et titres de son plan. */
const readPdf = async (page: Page): Promise<{ sheets: number; titles: string[] }> => {
  const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1')
  const titles = [...pdf.matchAll(/\/Title\s*(?:<([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\))/gi)]
  return {
    sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    titles: titles.map(([, hexadecimal, text = '']) =>
      hexadecimal
        ? Buffer.from(hexadecimal, 'hex').subarray(2).swap16().toString('utf16le')
        : text.replace(/\\(.)/g, '$1'),
    ),
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('l’entrée d’une rubrique mène, au clavier, à la page qui l’imprime', () =>
  visit(SECTION, async (page) => {
    const link = page.locator('main').getByRole('link', { name: LINK })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${PRINT}`)
    await waitForScripts(page)
    expect(await page.locator('h1').innerText()).toMatch(/^Open source\s: toute la rubrique$/)
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', '')
    })
    await page.getByRole('button', { name: 'Imprimer' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('body[data-asked]').count()).toBe(1)
  }))

describe.each([
  ['avec les scripts', true],
  ['sans script', false],
])('%s', (_name, javaScriptEnabled) => {
  test.each([
    [PRINT, SECTION],
    [FAQ_PRINT, '/faq/'],
  ])(
    '%s réunit une fois chaque page, sans identifiant en double ni ancre morte',
    (path, section) =>
      visit(
        path,
        async (page) => {
          expect(await listPrinted(page)).toEqual(listSectionPages(section))
          const { anchors, ids } = await page.evaluate(() => ({
            ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
            anchors: [...document.querySelectorAll('a[href^="#"]')].map((link) =>
              decodeURIComponent(link.getAttribute('href')!.slice(1)),
            ),
          }))
          expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
          expect(anchors.length).toBeGreaterThan(20)
          expect(anchors.filter((id) => !ids.includes(id) && id !== 'top')).toEqual([])
        },
        { javaScriptEnabled },
      ),
    90_000,
  )

  test('le PDF a tous les titres, et chaque page y commence une feuille', () =>
    visit(
      PRINT,
      async (page) => {
        const titles = await page
          .locator('main :is(h1, h2, h3, h4, h5, h6)')
          .evaluateAll((headings) => headings.map(({ textContent }) => textContent))
        const { sheets, titles: outline } = await readPdf(page)
        // Un titre que la coupe d’une feuille repousse est écrit deux fois dans le plan du PDF.
        const shown = outline.map(plain)
        expect(titles.length).toBeGreaterThan(40)
        expect(
          titles.map(plain).filter((title) => !shown.some((one) => one.includes(title))),
        ).toEqual([])
        expect(sheets).toBeGreaterThanOrEqual(listSectionPages(SECTION).length)
        await page.emulateMedia({ media: 'print' })
        const breaks = await page
          .locator('article')
          .evaluateAll((articles) => articles.map((one) => getComputedStyle(one).breakBefore))
        expect(breaks).toEqual(['auto', ...breaks.slice(1).map(() => 'page')])
      },
      { javaScriptEnabled },
    ))
})

test('sur le papier, ni bouton ni consigne, et les réponses d’une FAQ sont entières', () =>
  visit(
    FAQ_PRINT,
    async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button', { name: 'Imprimer' }).count()).toBe(0)
      expect(await page.getByText('Ctrl').first().isVisible()).toBe(false)
      const answers = await page
        .locator('main .fr-accordion .fr-collapse')
        .evaluateAll((all) =>
          all.map((one) => one.lastElementChild!.checkVisibility({ visibilityProperty: true })),
        )
      expect(answers.length).toBeGreaterThan(100)
      expect(answers).not.toContain(false)
    },
    { reducedMotion: 'reduce' },
  ))

test('une liste à cocher s’imprime sans rien retenir', () =>
  visit('/outils/imprimer.html', async (page) => {
    const box = page.locator('.gouv-checklist input').first()
    await box.check({ force: true })
    expect(await page.locator('.gouv-checklist-progress').count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain(
      'gouv-fr:liste:/outils/imprimer.html',
    )
  }))

test('sans script, une phrase dit comment imprimer', () =>
  visit(
    PRINT,
    async (page) => {
      expect(await page.getByRole('button', { name: 'Imprimer' }).count()).toBe(0)
      expect(await page.getByText('Ctrl').isVisible()).toBe(true)
    },
    { javaScriptEnabled: false },
  ))
