import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { describeFeed, type Feed } from '../../packages/vuepress-theme-gouv-fr/src/node/feed.js'
import { openPage } from '../support/browser.js'

const MAX_TABS = 150

const FEED: Feed = {
  folder: '/',
  lang: 'fr-FR',
  path: '/flux.xml',
  title: 'Nouveautés – <Site> & « cie »',
  author: "L'équipe & co",
  root: 'https://exemple.gouv.fr/',
  news: {
    total: 1,
    items: [
      {
        text: 'Le composant <Badge> ]]>',
        link: '/a.html?x=1&y="2"',
        description: 'a < b && c > d',
        change: 'reviewed',
        date: '2026-11-12',
        createdOn: '2026-01-02',
        sections: ['Balises <b>'],
        tags: ['R&D "libre"'],
      },
    ],
  },
}

/** Avance au clavier jusqu’au lien du contenu qui porte ce texte. */
const tabTo = async (page: Page, text: string): Promise<void> => {
  for (let count = 0; count < MAX_TABS; count += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.closest('main') ? element.textContent?.trim() : ''
    })
    if (focused === text) return
  }
  throw new Error(`Le clavier n’atteint pas « ${text} ».`)
}

test('du plan du site aux nouveautés, puis à une page, au clavier', async () => {
  const page = await openPage({ screen: 'desktop', baseURL: inject('demoUrl') })
  await page.goto('/plan-du-site.html')
  await tabTo(page, 'Nouveautés')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/nouveautes.html')
  expect(await page.locator('h1').innerText()).toBe('Nouveautés')
  const first = page.locator('main li a').first()
  const [title, address] = [await first.innerText(), await first.getAttribute('href')]
  await tabTo(page, title)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${address}`)
  expect(await page.locator('h1').innerText()).toBe(title)
  await page.context().close()
})

test('le flux est du XML bien formé, quels que soient les titres', async () => {
  const page = await openPage({ screen: 'desktop', baseURL: inject('demoUrl') })
  await page.goto('/nouveautes.html')
  const read = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml')
    const textOf = (selector: string): string | null | undefined =>
      feed.querySelector(selector)?.textContent
    return {
      error: textOf('parsererror'),
      namespace: feed.documentElement.namespaceURI,
      title: textOf('feed > title'),
      author: textOf('author > name'),
      entry: textOf('entry > title'),
      id: textOf('entry > id'),
      summary: textOf('entry > summary'),
      terms: [...feed.querySelectorAll('category')].map((one) => one.getAttribute('term')),
    }
  }, describeFeed(FEED))
  expect(read).toEqual({
    error: undefined,
    namespace: 'http://www.w3.org/2005/Atom',
    title: FEED.title,
    author: FEED.author,
    entry: 'Le composant <Badge> ]]>',
    id: 'https://exemple.gouv.fr/a.html?x=1&y="2"',
    summary: 'Relue le 12 novembre 2026. a < b && c > d',
    terms: ['Balises <b>', 'R&D "libre"'],
  })
  await page.context().close()
})
