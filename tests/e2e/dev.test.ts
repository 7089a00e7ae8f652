import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openPage, waitForScripts } from '../support/browser.js'
import { copyMiniSite, type MiniSite } from '../support/mini-site.js'
import { collectOutput, startVuepress } from '../support/run-vuepress.js'

const START_MS = 120_000
const GUIDE = '/guides/marees.html'

let site: MiniSite
let server: ChildProcess
let url: string
let readOutput: () => string
let page: Page
/** Le guide tel qu’il est dans le dépôt. */
let guide: string

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const waitForServer = async (): Promise<void> => {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`vuepress dev s’est arrêté.\n${readOutput()}`)
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await setTimeout(300)
  }
}

const open = async (path: string): Promise<void> => {
  await page.goto(url + path)
  await page.locator('h1').waitFor()
}

/** Ouvre une page qui vient d’être ajoutée, dès que le serveur la connaît. */
const openNew = async (path: string, title: string): Promise<void> => {
  await expect
    .poll(
      async () => {
        await page.goto(url + path)
        return page.locator('h1').innerText()
      },
      { timeout: START_MS / 2, interval: 500 },
    )
    .toBe(title)
}

/**
 * Enregistre une page comme une personne, qui n’enregistre pas deux fois en un vingtième de seconde :
 * VuePress (chokidar) ne voit pas le second changement d’un fichier dans les 50 ms du premier.
 */
const save = async (path: string, text: string): Promise<void> => {
  await setTimeout(100)
  site.write(path, text)
}

beforeAll(async () => {
  site = copyMiniSite()
  guide = site.read('guides/marees.md')
  const port = await findFreePort()
  url = `http://127.0.0.1:${port}`
  server = startVuepress(
    ['dev', 'docs', '--host', '127.0.0.1', '--port', String(port)],
    site.folder,
  )
  readOutput = collectOutput(server)
  await waitForServer()
  page = await openPage()
  page.setDefaultTimeout(START_MS / 2)
  // La première page fait préparer toutes les dépendances.
  await open('/')
}, START_MS)

afterAll(async () => {
  await page?.context().close()
  const closed = new Promise((resolve) => server.once('close', resolve))
  server.kill()
  await closed
  site.delete()
})

test('l’accueil s’affiche avec sa recherche', async () => {
  await open('/')
  expect(await page.locator('h1').innerText()).toBe('Petit site')
  expect(await page.locator('main input[type="search"]').isVisible()).toBe(true)
})

test('un guide a son titre, l’en-tête du DSFR et ses styles', async () => {
  await open(GUIDE)
  expect(await page.locator('h1').innerText()).toBe('Lire un annuaire des marées')
  expect(await page.getByRole('banner').locator('.fr-logo').innerText()).toMatch(/République/i)
  await expect
    .poll(() => page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily))
    .toContain('Marianne')
  const blue = await page
    .locator('html')
    .evaluate((html) => getComputedStyle(html).getPropertyValue('--text-action-high-blue-france'))
  expect(blue.trim()).not.toBe('')
})

test('la page d’impression d’une rubrique dit où elle se lit', async () => {
  await open('/guides/imprimer.html')
  expect(await page.locator('main').innerText()).toContain('se lit sur le site construit')
  expect(await page.locator('main article').count()).toBeGreaterThan(1)
})

test('l’en-tête est actif : la boîte des paramètres d’affichage s’ouvre', async () => {
  await open(GUIDE)
  await waitForScripts(page)
  await page.locator('#theme-button').click()
  await page.locator('#fr-theme-modal').waitFor({ state: 'visible' })
})

test('une image s’agrandit', async () => {
  const circle =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><circle r="5" cx="10" cy="5"/></svg>'
  site.write('guides/cercle.svg', circle)
  await save('guides/image.md', '# Image\n\n[![Un cercle](./cercle.svg)](./cercle.svg)\n')
  await openNew('/guides/image.html', 'Image')
  await waitForScripts(page)
  // Le script de l’agrandissement ne vient qu’avec une image à agrandir.
  await page.waitForLoadState('networkidle')
  await page.locator('a.gouv-zoom').click()
  const enlarged = page.getByRole('dialog', { name: 'Un cercle' }).locator('img')
  await expect
    .poll(() => enlarged.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(20)
})

test('la recherche suggère dès les premières lettres', async () => {
  await open(GUIDE)
  await waitForScripts(page)
  await page.locator('#header-search-input').pressSequentially('annuaire')
  await expect
    .poll(() => page.getByRole('option').allInnerTexts(), { timeout: START_MS / 2 })
    .toContainEqual(expect.stringContaining('annuaire'))
})

test('une page modifiée se met à jour dans le navigateur, sans redémarrer', async () => {
  await open(GUIDE)
  const before = server.pid
  await save('guides/marees.md', site.read('guides/marees.md').replace('pleine mer', 'basse mer'))
  await page.getByText('l’heure de la basse mer').waitFor()
  expect(server.pid).toBe(before)
  expect(server.exitCode).toBeNull()
})

test('un mot écrit dans une page se cherche aussitôt, sans redémarrer ni recharger', async () => {
  await open(GUIDE)
  await waitForScripts(page)
  const form = page.locator('form', { has: page.locator('#header-search-input') })
  const searchFor = async (words: string): Promise<string[]> => {
    await form.locator('input').fill('')
    await form.locator('input').fill(words)
    await form.locator('[role="status"]', { hasText: words }).waitFor({ state: 'attached' })
    return form.getByRole('option').allInnerTexts()
  }
  await searchFor('annuaire')
  await save(
    'guides/marees.md',
    site.read('guides/marees.md').replace('basse mer', 'basse mer, selon la bathymétrie'),
  )
  await page.getByText('selon la bathymétrie').waitFor()
  await expect
    .poll(() => searchFor('bathymétrie'), { timeout: START_MS / 4, interval: 500 })
    .toContainEqual(expect.stringContaining('bathymétrie'))
})

test('une page ajoutée se visite sans redémarrer', async () => {
  await save(
    'guides/vents.md',
    '---\ntitle: Lire une carte des vents\ndescription: Comprendre une carte des vents.\n---\n\nUne barbule vaut cinq nœuds.\n',
  )
  await openNew('/guides/vents.html', 'Lire une carte des vents')
})

test('une erreur de contenu est signalée sans arrêter le serveur', async () => {
  await save('guides/marees.md', site.read('guides/marees.md').replace('::: info', '::: infos'))
  await expect.poll(readOutput, { timeout: START_MS / 4 }).toMatch(/guides\/marees\.md:11/)
  await open('/')
  expect(await page.locator('h1').innerText()).toBe('Petit site')
})

const PANEL = '#a-corriger'

test('une faute enregistrée paraît sur la page avec sa ligne, et disparaît une fois corrigée', async () => {
  await open(GUIDE)
  await save('guides/marees.md', `${guide}\nVers [nulle part](absente.md), [ici](index.md).\n`)
  const panel = page.locator(PANEL)
  await panel.getByText('À corriger (2)').click()
  const line = guide.split('\n').length + 1
  const link = panel.getByRole('link', { name: new RegExp(`guides/marees\\.md:${line}$`) }).first()
  expect(await link.getAttribute('href')).toMatch(
    new RegExp(`^vscode://file/.*guides/marees\\.md:${line}$`),
  )
  expect(await panel.locator('li').first().innerText()).toContain('ne mène nulle part')
  expect(await panel.locator('li').last().innerText()).toContain('ne dit pas où il mène')
  await save('guides/marees.md', guide)
  await panel.waitFor({ state: 'detached' })
})

test('le panneau suit la page : une page en ordre n’en a pas', async () => {
  await save('guides/marees.md', `${guide}\n#### Trop bas\n`)
  await open(GUIDE)
  await page.locator(PANEL).getByText('À corriger (1)').waitFor()
  await page.locator('a[href="/"]').first().click()
  await page.locator(PANEL).waitFor({ state: 'detached' })
  await save('guides/marees.md', guide)
})

test('le terminal dit ce qui cloche dans une page à chaque enregistrement', async () => {
  await save('guides/remarque.md', '# Remarque\n\n::: mystere\nTexte.\n:::\n')
  await expect.poll(readOutput, { timeout: 30_000 }).toContain('remarque.md:3')
  await save('guides/remarque.md', '# Remarque\n\nTexte.\n\n::: enigme\nTexte.\n:::\n')
  await expect.poll(readOutput, { timeout: 30_000 }).toContain('remarque.md:5')
  expect(readOutput()).toContain('le conteneur « enigme » n’existe pas')
})
