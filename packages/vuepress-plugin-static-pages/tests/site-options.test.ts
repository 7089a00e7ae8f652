import { fileURLToPath } from 'node:url'
import { createDevApp } from 'vuepress/core'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isStaticPage, staticPagesPlugin } from '../src/index.js'
import { completeVueOptions } from '../src/node/complete-vue-options.js'
import { bareTheme } from './fixtures/theme/index.js'
import { buildSite, createSite, removeSites } from './support/build-site.js'
import type { BuiltSite } from './support/build-site.js'
import { makePng } from './support/make-image.js'

const themeFile = (name: string) =>
  fileURLToPath(new URL(`fixtures/theme/${name}`, import.meta.url))
const isScript = (file: string) => file.endsWith('.js')

const makePages = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `page-${index}.md`,
      `---\npermalink: /p${index}/\n---\n# Page ${index}\n\n[Suivante](page-${index + 1}.md)\n`,
    ]),
  )

const measureScripts = async (site: BuiltSite): Promise<number> => {
  const texts = await Promise.all(site.files.filter(isScript).map((file) => site.read(file)))
  return texts.join('').length
}

let messages: string[]

beforeEach(() => {
  messages = []
  const keep = (...parts: unknown[]) => void messages.push(parts.join(' '))
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'warn').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})

afterEach(() => vi.restoreAllMocks())
afterAll(removeSites)
vi.setConfig({ testTimeout: 60_000 })

describe('scripts du navigateur', () => {
  it('ont la même taille pour 5 et pour 50 pages statiques', async () => {
    const hydrated = { 'index.md': '# Accueil\n\n<Compteur />\n' }
    const few = await buildSite({ files: { ...hydrated, ...makePages(5) } })
    const many = await buildSite({ files: { ...hydrated, ...makePages(50) } })
    expect(many.files.filter(isScript)).toEqual(few.files.filter(isScript))
    expect(await measureScripts(many)).toBe(await measureScripts(few))
    expect(await measureScripts(few)).toBeGreaterThan(10_000)
  })

  it('ne sont pas publiés quand aucune page n’est hydratée', async () => {
    const site = await buildSite({ files: makePages(2) })
    expect(site.files.filter(isScript)).toEqual([])
  })

  it('connaissent les pages statiques quand elles ont des métadonnées de route', async () => {
    const files = {
      'index.md': '<Compteur />',
      'a.md': '---\nrouteMeta:\n  titre: Lettre A\n---\nA',
    }
    const read = async (site: BuiltSite) =>
      (await Promise.all(site.files.filter(isScript).map((file) => site.read(file)))).join('')
    expect(await read(await buildSite({ files }))).toContain('Lettre A')
    expect(
      await read(await buildSite({ files, options: { clientRoutes: 'hydrated' } })),
    ).not.toContain('Lettre A')
    const plain = { 'index.md': '<Compteur />', 'page-secrete.md': 'A' }
    expect(await read(await buildSite({ files: plain }))).not.toContain('page-secrete')
    expect(
      await read(await buildSite({ files: plain, options: { clientRoutes: 'all' } })),
    ).toContain('page-secrete')
  })
})

describe('skipClientBundle', () => {
  const buildStyled = async (skipClientBundle: boolean): Promise<BuiltSite> => {
    return buildSite({
      files: { 'index.md': '# Accueil', '.vuepress/public/robots.txt': 'ok' },
      config: {
        theme: { name: 'theme-style', clientConfigFile: themeFile('styled-client-config.ts') },
      },
      options: { skipClientBundle },
    })
  }

  it('publie encore les images du thème, et dit quelles feuilles de style manquent', async () => {
    const site = await buildStyled(true)
    const src = /src="\/(assets\/emblem-[^"]+\.png)"/.exec(await site.read('index.html'))?.[1]
    expect(site.files).toEqual(['404.html', src, 'index.html', 'robots.txt'])
    expect(messages.join('\n')).toMatch(/ne seront pas publiées[^]*theme\.css/)
  })

  it('sans cette option, les feuilles de style du thème sont publiées, sans script', async () => {
    const site = await buildStyled(false)
    expect(site.files.filter(isScript)).toEqual([])
    expect(await site.read('index.html')).toMatch(
      /<link rel="stylesheet" href="\/assets\/.*\.css">/,
    )
    expect(messages.join('\n')).not.toContain('theme.css')
  })

  it('ne change rien dès qu’une page est hydratée', async () => {
    const site = await buildSite({
      files: { 'index.md': '<Compteur />' },
      options: { skipClientBundle: true },
    })
    expect(site.files.filter(isScript).length).toBeGreaterThan(0)
    expect(await site.read('index.html')).toContain('<script type="module"')
  })
})

describe('fichiers absents', () => {
  it('arrêtent la construction avec un seul message, fichier et ligne', async () => {
    const app = await createSite({
      files: {
        'a.md': '# A\n\n![x](./absente.png)\n\n[pdf](./absent.pdf)\n',
        'b.md': '<Compteur />\n\n![é](été.png)\n',
      },
    })
    await app.init()
    const error = (await app.prepare().catch((reason: unknown) => reason)) as Error
    expect(error.message.split('\n')).toEqual([
      '3 fichiers manquent :',
      expect.stringMatching(
        /docs\/a\.md:3 — l’image « absente\.png » n’existe pas \(chemin cherché : .*docs\/absente\.png\)/,
      ),
      expect.stringMatching(/docs\/a\.md:5 — le fichier lié « absent\.pdf » n’existe pas/),
      expect.stringMatching(/docs\/b\.md:3 — l’image « été\.png » n’existe pas/),
    ])
  })
})

describe('choix des pages', () => {
  it('publie telle quelle la syntaxe Vue d’une page hydrate: false, et prévient', async () => {
    const site = await buildSite({
      files: {
        'a.md': '---\nhydrate: false\n---\n# A\n\nBonjour {{ nom }}\n',
        'b.md': '---\nhydrate: oui\n---\n',
      },
    })
    expect(await site.read('a.html')).toContain('Bonjour {{ nom }}')
    expect(messages.join('\n')).toMatch(/a\.md:6 — \{\{ nom \}\} hors du code : .* tel quel/)
    expect(messages.join('\n')).toMatch(/b\.md — .*« hydrate » vaut « oui »/)
  })

  it('voit le contenu qu’une extension change après lui', async () => {
    const site = await buildSite({
      files: { 'a.md': '# A' },
      config: {
        plugins: [
          {
            name: 'ajout',
            onInitialized(app) {
              const [page] = app.pages
              if (page?.sfcBlocks.template)
                page.sfcBlocks.template.contentStripped += '<Compteur />'
            },
          },
        ],
      },
    })
    expect(await site.read('a.html')).toContain('compte : 0')
  })

  it('liste chaque page en mode débogage', async () => {
    const app = await createSite({
      files: { 'a.md': 'A', 'b.md': '{{ 1 }}' },
      config: { debug: true },
    })
    await app.init()
    await app.prepare()
    expect(messages.join('\n')).toMatch(/statique — \S*a\.md : Markdown sans Vue/)
    expect(messages.join('\n')).toMatch(/hydratée — \S*b\.md:1 : \{\{ 1 \}\} hors du code/)
  })
})

describe('construction', () => {
  it('garde les liens des pages ajoutées par une extension', async () => {
    const site = await buildSite({
      files: { 'index.md': '# Accueil', 'x.png': makePng(2, 2) },
      config: {
        plugins: [
          {
            name: 'ajout',
            async onInitialized(app) {
              const { createPage } = await import('vuepress/core')
              app.pages.push(
                await createPage(app, { path: '/ajoutee/', content: '![x](x.png)' }),
                await createPage(app, { path: '/vivante/', content: '<Compteur /> [f](x.png)' }),
              )
            },
          },
        ],
      },
    })
    expect(await site.read('ajoutee/index.html')).toMatch(/src="\/assets\/x\.\w{8}\.png"/)
    expect(await site.read('vivante/index.html')).toMatch(
      /compte : 0.*href="\/assets\/\w{8}\/x\.png"/,
    )
  })

  it('n’ajoute aucun crochet de navigation en rendant les pages', async () => {
    const counts = globalThis as { hooksWhileRendering?: number }
    delete counts.hooksWhileRendering
    await buildSite({
      files: { ...makePages(20), 'index.md': '<Compteur />' },
      config: {
        theme: { name: 'theme-compteur', clientConfigFile: themeFile('counting-client-config.ts') },
      },
    })
    expect(counts.hooksWhileRendering).toBe(0)
  })

  it('laisse au site ses propres réglages', async () => {
    const app = await createSite({
      files: { 'a.md': 'A' },
      config: {
        shouldPrefetch: () => true,
        markdown: { links: { internalTag: 'RouteLink' }, toc: { linkTag: 'router-link' } },
      },
    })
    await app.init()
    await app.prepare()
    expect(app.options.shouldPrefetch).toBeTypeOf('function')
    expect(app.options.markdown.links).toMatchObject({ internalTag: 'RouteLink' })
    expect(app.options.markdown.toc).toMatchObject({ linkTag: 'router-link' })
  })
})

describe('vuepress dev', () => {
  it('reste le serveur ordinaire, avec les mêmes liens que le site publié', async () => {
    const built = await createSite({
      files: { 'a.md': '# A\n\n[B](b.md)\n\n![x](x.png)', 'b.md': 'B' },
    })
    const app = createDevApp({
      bundler: built.options.bundler,
      theme: bareTheme,
      source: built.dir.source(),
      plugins: [staticPagesPlugin({ skipClientBundle: true })],
    })
    await app.init()
    await app.prepare()
    const [page] = app.pages
    expect(page?.contentRendered).toContain('<a href="/b.html">B</a>')
    expect(page?.contentRendered).toContain('src="./x.png"')
    expect(app.pages.some(isStaticPage)).toBe(false)
    expect(app.pluginApi.plugins.at(-1)).toEqual({
      name: 'vuepress-plugin-static-pages',
      extendsMarkdownOptions: expect.any(Function),
      extendsBundlerOptions: completeVueOptions,
    })
  })
})
