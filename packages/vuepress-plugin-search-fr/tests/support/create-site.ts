import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { viteBundler } from '@vuepress/bundler-vite'
import {
  type App,
  type AppConfig,
  createBuildApp,
  createDevApp,
  type Plugin,
  type PluginObject,
} from 'vuepress/core'

import { searchPlugin } from '../../src/node/search-plugin.js'
import type { SearchPluginOptions } from '../../src/node/search-plugin-options.js'
import { bareTheme } from '../fixtures/theme/index.js'

// Under the package, so that the site finds Vue.
const TMP_DIR = fileURLToPath(new URL('../.tmp', import.meta.url))
const roots: string[] = []

/** The plugin from its sources: its client files are TypeScript there. */
const sourcePlugin = (options: SearchPluginOptions): Plugin => {
  const plugin = searchPlugin(options) as PluginObject
  const { clientConfigFile } = plugin
  if (typeof clientConfigFile !== 'function') return plugin
  return {
    ...plugin,
    clientConfigFile: async (app) => `${await clientConfigFile(app)}`.replace(/\.js$/, '.ts'),
  }
}

/** Creates a site of some pages, with the bare theme and the plugin. */
export const createSite = async (
  files: Record<string, string>,
  options: SearchPluginOptions & { isDev?: boolean } = {},
  config: Partial<AppConfig> = {},
): Promise<App> => {
  const { isDev = false, ...pluginOptions } = options
  await mkdir(TMP_DIR, { recursive: true })
  const root = await mkdtemp(path.join(TMP_DIR, 'site-'))
  roots.push(root)
  const source = path.join(root, 'docs')
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(source, file)), { recursive: true })
    await writeFile(path.join(source, file), content)
  }
  return (isDev ? createDevApp : createBuildApp)({
    bundler: viteBundler(),
    theme: bareTheme,
    source,
    ...config,
    plugins: [...(config.plugins ?? []), sourcePlugin(pluginOptions)],
  })
}

/** Removes the sites of this test file. */
export const removeSites = async (): Promise<void> => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true })))
}
