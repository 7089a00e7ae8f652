import { afterAll, describe, expect, it } from 'vitest'

import { buildSiteIndex } from '../src/node/build-site-index.js'
import { createMemoryLoader } from '../src/node/create-memory-loader.js'
import { describeIndex } from '../src/node/describe-index.js'
import { createSearcher, type SearchAnswer } from '../src/shared/engine/create-searcher.js'
import { createSite, removeSites } from './support/create-site.js'

afterAll(removeSites)

const buildSite = async () => {
  const app = await createSite(
    {
      'README.md': '# Accueil\n\nUne licence pour publier.\n',
      'en/README.md': '---\nlang: en-GB\n---\n# Home\n\nPublications about one licence.\n',
    },
    {},
    { lang: 'fr-FR' },
  )
  await app.init()
  return buildSiteIndex(app, {})
}

describe('un site français qui a des pages en anglais', () => {
  const search = async (folder: string, query: string): Promise<SearchAnswer> => {
    const group = (await buildSite()).find((one) => one.folder === folder)!
    const load = createMemoryLoader(group.index.files)
    return createSearcher({ load }).search(query)
  }

  it('a un index par langue', async () => {
    expect((await buildSite()).map(({ folder, lang }) => [folder, lang])).toEqual([
      ['', 'fr-FR'],
      ['lang-en/', 'en-GB'],
    ])
  })

  it('une recherche ne trouve que les pages de sa langue', async () => {
    const urls = async (folder: string) =>
      (await search(folder, 'licence')).results.map(({ url }) => url)
    expect(await urls('')).toEqual(['/'])
    expect(await urls('lang-en/')).toEqual(['/en/'])
  })

  it('l’anglais est cherché tel quel, sans racines', async () => {
    expect((await search('lang-en/', 'publications ')).corrections).toEqual([])
    expect((await search('lang-en/', 'publication ')).corrections).toEqual([
      { from: 'publication', to: 'publications' },
    ])
  })

  it('la construction le dit', async () => {
    const summaries = await Promise.all(
      (await buildSite()).map(async (group) => (await describeIndex(group)).summary),
    )
    expect(summaries[0]).not.toContain('analyse propre')
    expect(summaries[1]).toMatch(/\(en-GB\).*sans analyse propre : mots cherchés tels quels/)
  })
})
