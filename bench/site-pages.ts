import path from 'node:path'

import { createBuildApp } from 'vuepress/core'
import { loadUserConfig, transformUserConfigToPlugin } from 'vuepress/cli'
import { type SourcePage, toSourcePage } from 'vuepress-plugin-search-fr'

const HIDDEN = new Set(['/404.html', '/recherche.html'])

/** Reads the pages of the site as its theme renders them, without building it. */
export const readSitePages = async (source: string): Promise<SourcePage[]> => {
  const { userConfig } = await loadUserConfig(path.resolve('.vuepress/config.ts'))
  const app = createBuildApp({
    ...userConfig,
    source: path.resolve(source),
    temp: path.resolve('node_modules/.cache/bench-temp'),
    cache: path.resolve('node_modules/.cache/bench'),
  })
  app.use(transformUserConfigToPlugin(userConfig, app.dir.source()))
  await app.init()
  return app.pages
    .filter(
      ({ path: address, frontmatter }) =>
        !HIDDEN.has(address) && frontmatter['recherche'] !== false,
    )
    .map((page) => toSourcePage(page))
}
