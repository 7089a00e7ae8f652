import { readdir, readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { App } from 'vuepress/core'

import { createFolderLoader } from '../src/node/create-folder-loader.js'
import { searchPlugin } from '../src/node/search-plugin.js'
import { createSearcher } from '../src/shared/engine/create-searcher.js'
import { createSite, removeSites } from './support/create-site.js'

const FILES = {
  'README.md': '# Accueil\n\nBienvenue.\n',
  'guide.md':
    '---\nmots_cles: [estran]\n---\n# Les marées\n\n## Les coefficients\n\nUn coefficient élevé.\n',
  'brouillon.md': '---\nrecherche: false\n---\n# Brouillon\n\nCoefficient secret.\n',
  'recherche.md': '# Recherche\n\nCoefficient.\n',
  'exclu.md': '---\nprive: true\n---\n# Exclu\n\nCoefficient.\n',
  'en/README.md': '# Home\n\nPublications about tides.\n',
}
const LOCALES = { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-US' } }
const OPTIONS = {
  isSearchable: ({ frontmatter }: { frontmatter: Record<string, unknown> }) => !frontmatter.prive,
  searchPage: 'trouver.html',
}

afterAll(removeSites)

describe('un site construit avec un thème nu', () => {
  let app: App
  let log = ''
  beforeAll(async () => {
    process.env.NODE_ENV = 'production'
    const spy = vi.spyOn(console, 'log').mockImplementation((...args) => {
      log += `${args.join(' ')}\n`
    })
    const warnSpy = vi.spyOn(console, 'warn').mockImplementation((...args) => {
      log += `${args.join(' ')}\n`
    })
    app = await createSite(FILES, OPTIONS, { base: '/base/', locales: LOCALES })
    await app.init()
    await app.prepare()
    await app.build()
    await app.pluginApi.hooks.onGenerated.process(app)
    spy.mockRestore()
    warnSpy.mockRestore()
  }, 60_000)

  const searchIn = (folder: string, query: string) =>
    createSearcher({ load: createFolderLoader(app.dir.dest(folder)) }).search(query)

  it('a un index par langue, dont le sommaire nomme des fichiers qui existent', async () => {
    for (const folder of ['recherche', 'recherche/en']) {
      const names = await readdir(app.dir.dest(folder))
      expect(names).toEqual(expect.arrayContaining(['manifest.json', 'mots', 'pages', 'filtres']))
    }
    expect((await searchIn('recherche', 'coefficient')).total).toBe(1)
  })

  it('les adresses des résultats portent la base du site et mènent à la section', async () => {
    const { results } = await searchIn('recherche', 'coefficients')
    expect(results.map(({ url }) => url)).toEqual(['/base/guide.html#les-coefficients'])
    expect((await searchIn('recherche', 'estran')).results[0]?.title).toBe('Les marées')
  })

  it('la page de recherche, les pages exclues et l’autre langue n’y sont pas', async () => {
    for (const query of ['secret', 'brouillon', 'exclu', 'recherche', 'tides'])
      expect((await searchIn('recherche', query)).total, query).toBe(0)
    expect((await searchIn('recherche/en', 'tides')).results[0]?.url).toMatch(/^\/base\/en\//)
  })

  it('une langue sans analyse propre est cherchée telle quelle, et la construction le dit', async () => {
    expect((await searchIn('recherche/en', 'publication ')).corrections).toHaveLength(1)
    expect(log).toMatch(/recherche \(\/en\/\) : .*langue « en-US » sans analyse propre/)
    expect(log).not.toMatch(/langue « fr-FR »/)
  })

  it('la construction résume l’index en une ligne', () => {
    expect(log).toMatch(/Index de recherche : 2 pages, \d+ sections, \d+ k[Bo] au premier résultat/)
  })

  it('le champ marche sans script : un formulaire vers la page de recherche de la langue', async () => {
    const form = async (page: string): Promise<string> =>
      /<form[^>]*>/.exec(await readFile(app.dir.dest(page), 'utf8'))?.[0] ?? ''
    expect(await form('guide.html')).toContain('action="/base/trouver.html"')
    expect(await form('guide.html')).toContain('data-search-index="/base/recherche/"')
    expect(await form('en/index.html')).toContain('action="/base/en/trouver.html"')
    expect(await form('en/index.html')).toContain('data-search-index="/base/recherche/en/"')
  })
})

describe('les réglages', () => {
  it.each(['/recherche/', 'recherche', '../ailleurs/', '.', ''])(
    'un dossier d’index « %s » est refusé avec un exemple',
    (indexPath) => {
      expect(() => searchPlugin({ indexPath })).toThrow(/« indexPath ».*« recherche\/ »/)
    },
  )

  it('un vocabulaire introuvable arrête la construction avec un message', async () => {
    const app = await createSite({ 'README.md': '# A\n' }, { vocabulary: '/absent/mots.yml' })
    await app.init()
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await expect(app.pluginApi.hooks.onGenerated.process(app)).rejects.toThrow(
      /mots\.yml : ce fichier de vocabulaire n’existe pas/,
    )
    log.mockRestore()
  }, 60_000)

  it('sur un site de pages statiques, le composant n’est pas ajouté, sauf demande', async () => {
    const statics = { name: 'vuepress-plugin-static-pages' }
    const fileOf = async (options: object, plugins: object[]): Promise<string> => {
      const app = await createSite({ 'README.md': '# A\n' }, options, { plugins } as never)
      app.pluginApi.registerHooks()
      const files = await app.pluginApi.hooks.clientConfigFile.process(app)
      return files.join(' ')
    }
    expect(await fileOf({}, [])).toMatch(/client\/config\.ts/)
    expect(await fileOf({}, [statics])).toMatch(/client\/no-config\.ts/)
    expect(await fileOf({ registerComponent: true }, [statics])).toMatch(/client\/config\.ts/)
  })
})
