import path from 'node:path'

import { loadUserConfig, transformUserConfigToPlugin } from 'vuepress/cli'
import { createBuildApp, type Page } from 'vuepress/core'
import { readPhrasings, type SourcePage, toSourcePage } from 'vuepress-plugin-search-fr'

const PHRASINGS = '.vuepress/formulations'
const HIDDEN = new Set(['/404.html', '/recherche.html'])

/**
 * Reads the searchable pages of the site as VuePress and its theme render them, without building it:
 * those in French, since a search answers in the language of its page.
 */
export const readVuePressPages = async (source: string): Promise<Page[]> => {
  const { userConfig } = await loadUserConfig(path.resolve('.vuepress/config.ts'))
  const app = createBuildApp({
    ...userConfig,
    // The site has both; the type of a configuration leaves them optional.
    bundler: userConfig.bundler!,
    theme: userConfig.theme!,
    source: path.resolve(source),
    temp: path.resolve('node_modules/.cache/bench-temp'),
    cache: path.resolve('node_modules/.cache/bench'),
  })
  app.use(transformUserConfigToPlugin(userConfig, app.dir.source()))
  await app.init()
  return (
    app.pages
      .filter(
        ({ path: address, lang, frontmatter }) =>
          lang.startsWith('fr') && !HIDDEN.has(address) && frontmatter['recherche'] !== false,
      )
      // VuePress has no set order for them, and pages are invented from them.
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  )
}

/** Pages of the site as our search takes them, with what readers type for each section. */
export const toSitePages = (pages: readonly Page[]): SourcePage[] => {
  const phrasings = readPhrasings(PHRASINGS)
  return pages.map((page) => toSourcePage(page, [], phrasings.get(page.filePathRelative ?? '')))
}

/** Reads the pages of the site as our search takes them. */
export const readSitePages = async (source: string): Promise<SourcePage[]> =>
  toSitePages(await readVuePressPages(source))
