import path from 'node:path'
import { createBuildApp, createDevApp } from 'vuepress/core'
import type { AppConfig, BuildApp, DevApp } from 'vuepress/core'
import { contentChecksPlugin } from '../src/node/content-checks-plugin.js'
import type { ContentChecksOptions } from '../src/node/plugin-options.js'
import { bareTheme } from './bare-theme.js'
import { createWorkFolder } from './work-folder.js'

const toConfig = (
  source: string,
  options: ContentChecksOptions,
  config: Partial<AppConfig>,
): AppConfig => {
  const work = createWorkFolder()
  return {
    source,
    lang: 'fr-FR',
    title: 'Site d’essai',
    temp: path.join(work, 'temp'),
    cache: path.join(work, 'cache'),
    dest: path.join(work, 'dist'),
    bundler: { name: 'aucun', build: async () => {}, dev: async () => async () => {} },
    theme: bareTheme,
    plugins: [contentChecksPlugin(options)],
    ...config,
  }
}

/** Un site VuePress construit avec les vérifications. */
export const createTestBuild = (
  source: string,
  options: ContentChecksOptions,
  config: Partial<AppConfig> = {},
): BuildApp => createBuildApp(toConfig(source, options, config))

/** Un site VuePress ouvert par `vuepress dev` avec les vérifications. */
export const createTestDev = (source: string, options: ContentChecksOptions): DevApp =>
  createDevApp(toConfig(source, options, {}))
