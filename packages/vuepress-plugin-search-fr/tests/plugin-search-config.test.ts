import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from 'vuepress/core'

import { createFolderLoader } from '../src/node/create-folder-loader.js'
import type { SearchPluginOptions } from '../src/node/search-plugin-options.js'
import { createSearcher } from '../src/shared/engine/create-searcher.js'
import { OPTIONS } from './fixtures/plugin-search-options.js'
import { createSite, removeSites } from './support/create-site.js'

afterAll(removeSites)

const fixture = (name: string): string =>
  fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))

describe('une configuration écrite pour @vuepress/plugin-search', () => {
  let app: App
  beforeAll(async () => {
    process.env.NODE_ENV = 'production'
    app = await createSite(
      {
        'README.md': '# Accueil\n\nBienvenue.\n',
        'guide.md': '---\ntags: [estran]\n---\n# Les marées\n\nUn coefficient élevé.\n',
        'exclu.md': '# Exclu\n\nCoefficient secret.\n',
        'en/README.md': '# Home\n\nTides.\n',
      },
      OPTIONS as SearchPluginOptions,
      { locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-US' } } },
    )
    await app.init()
    await app.prepare()
    await app.build()
    await app.pluginApi.hooks.onGenerated.process(app)
  }, 60_000)

  it('a les types attendus : il suffit de changer l’import', () => {
    const { options } = ts.parseJsonConfigFileContent(
      { extends: '../tsconfig.json', compilerOptions: { noEmit: true, composite: false } },
      ts.sys,
      fileURLToPath(new URL('.', import.meta.url)),
    )
    const program = ts.createProgram([fixture('plugin-search-config.ts')], {
      ...options,
      noEmit: true,
      incremental: false,
      rootDir: undefined,
      tsBuildInfoFile: undefined,
    } as ts.CompilerOptions)
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(problems).toEqual([])
  }, 60_000)

  it('choisit les pages, et y ajoute des mots', async () => {
    const searcher = createSearcher({ load: createFolderLoader(app.dir.dest('recherche')) })
    expect((await searcher.search('secret')).total).toBe(0)
    expect((await searcher.search('estran')).results[0]?.title).toBe('Les marées')
  })

  it('donne au champ ses textes, langue par langue', async () => {
    const read = (page: string): Promise<string> => readFile(app.dir.dest(page), 'utf8')
    expect(await read('guide.html')).toContain('placeholder="Chercher ici"')
    expect(await read('en/index.html')).toContain('placeholder="Look for"')
  })

  it('donne au champ ses touches et son nombre de suggestions', async () => {
    const defined = await app.pluginApi.hooks.define.process(app)
    const settings = Object.assign({}, ...defined) as Record<string, unknown>
    expect(settings['__SEARCH_FR__']).toMatchObject({
      maxSuggestions: 3,
      hotKeys: OPTIONS.hotKeys,
    })
  })
})
