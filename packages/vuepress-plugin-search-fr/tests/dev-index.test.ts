import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vuepress/core'

import { createDevIndex } from '../src/node/create-dev-middleware.js'
import { createSearcher } from '../src/shared/engine/create-searcher.js'
import { createSite, removeSites } from './support/create-site.js'

const FILES = {
  'README.md': '# Accueil\n\nBienvenue.\n',
  'guide.md': '# Les marées\n\n## Les coefficients\n\nUn coefficient élevé.\n',
  'en/README.md': '# Home\n\nPublications about tides.\n',
}
const LOCALES = { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-US' } }

afterAll(removeSites)

interface Answer {
  status: number
  body: Uint8Array | undefined
  isOurs: boolean
}
type Handle = ReturnType<typeof createDevIndex>['handle']

/** Asks the development server for an address. */
const ask = (handle: Handle, url: string): Promise<Answer> =>
  new Promise((resolve) => {
    const response = {
      statusCode: 0,
      setHeader: () => {},
      end(body?: Uint8Array) {
        resolve({ status: this.statusCode, body, isOurs: true })
      },
    }
    handle({ url } as IncomingMessage, response as unknown as ServerResponse, () =>
      resolve({ status: 0, body: undefined, isOurs: false }),
    )
  })

/** Starts a site as `vuepress dev` does. Returns what answers for its index. */
const startIndex = async (app: App): Promise<Handle> => {
  await app.init()
  const bundlerOptions: { viteOptions?: { plugins?: unknown[] } } = {}
  await app.pluginApi.hooks.extendsBundlerOptions.process(bundlerOptions as never, app)
  const handles: Handle[] = []
  for (const plugin of bundlerOptions.viteOptions?.plugins ?? [])
    (plugin as { configureServer: (server: object) => void }).configureServer({
      middlewares: { use: (handle: Handle) => handles.push(handle) },
    })
  return handles[0]!
}

describe('le serveur de développement', () => {
  afterEach(() => vi.useRealTimers())

  it('répond aux fichiers de l’index, base comprise, et suit les pages modifiées', async () => {
    const app = await createSite(FILES, { isDev: true }, { base: '/base/', locales: LOCALES })
    const handle = await startIndex(app)
    const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
      const { status, body } = await ask(handle, `/base/recherche/${name}?v=1`)
      if (status !== 200) throw new Error(`${name} : ${status}`)
      return Uint8Array.from(body!)
    }
    expect((await createSearcher({ load }).search('coefficient')).total).toBe(1)
    expect((await ask(handle, '/base/recherche/en/manifest.json')).status).toBe(200)

    const page = app.pages.find(({ path }) => path === '/guide.html')!
    page.contentRendered += '<p>Bathymétrie</p>'
    await app.pluginApi.hooks.onPageUpdated.process(app, 'update', page, page)
    expect((await createSearcher({ load }).search('bathymétrie')).total).toBe(1)
  }, 60_000)

  it('suit le fichier de vocabulaire, remplacé comme le fait un éditeur', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'vocabulaire-'))
    const vocabulary = path.join(folder, 'mots.yml')
    await writeFile(vocabulary, '- [repo, dépôt]\n')
    const app = await createSite(FILES, { vocabulary, isDev: true })
    const handle = await startIndex(app)
    const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
      Uint8Array.from((await ask(handle, `/recherche/${name}`)).body!)
    const count = async (): Promise<number> =>
      (await createSearcher({ load }).search('estuaire')).total
    expect(await count()).toBe(0)

    const watchers: { close: () => void }[] = []
    await app.pluginApi.hooks.onWatched.process(app, watchers as never, async () => {})
    await writeFile(`${vocabulary}~`, '- [estuaire, coefficient]\n')
    await rename(`${vocabulary}~`, vocabulary)
    await expect.poll(count, { timeout: 10_000 }).toBe(1)
    for (const watcher of watchers) watcher.close()
    await rm(folder, { recursive: true })
  }, 60_000)

  const nothing = async () => []

  it('laisse passer les autres adresses, même mal écrites', async () => {
    const { handle } = createDevIndex('/recherche/', nothing, () => {})
    for (const url of [
      '/',
      '/guide.html',
      '/recherche/',
      '/recherche/page.html',
      '//',
      '/%',
      '/x.json',
    ])
      expect((await ask(handle, url)).isOurs, url).toBe(false)
    for (const url of ['/recherche/absent.bin', '/recherche/%.json', '/recherche/../x.json'])
      expect((await ask(handle, url)).status, url).toBe(404)
  })

  it('ne construit rien avant la première recherche, puis une fois pour plusieurs modifications', async () => {
    vi.useFakeTimers()
    const build = vi.fn(nothing)
    const { handle, invalidate } = createDevIndex('/recherche/', build, () => {})
    invalidate()
    await vi.advanceTimersByTimeAsync(1000)
    expect(build).toHaveBeenCalledTimes(0)
    await ask(handle, '/recherche/manifest.json')
    expect(build).toHaveBeenCalledTimes(1)
    invalidate()
    invalidate()
    await vi.advanceTimersByTimeAsync(1000)
    expect(build).toHaveBeenCalledTimes(2)
  })

  it('une construction ratée est dite, répond 500, et la demande suivante réessaie', async () => {
    const onError = vi.fn()
    const build = vi.fn(nothing).mockRejectedValueOnce(new Error('vocabulaire'))
    const { handle } = createDevIndex('/recherche/', build, onError)
    expect((await ask(handle, '/recherche/manifest.json')).status).toBe(500)
    expect(onError).toHaveBeenCalledOnce()
    expect((await ask(handle, '/recherche/manifest.json')).status).toBe(404)
  })
})
