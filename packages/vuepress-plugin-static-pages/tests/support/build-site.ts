import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { viteBundler } from '@vuepress/bundler-vite'
import { createBuildApp } from 'vuepress/core'
import type { App, AppConfig } from 'vuepress/core'
import { staticPagesPlugin } from '../../src/index.js'
import type { StaticPagesOptions } from '../../src/index.js'
import { bareTheme } from '../fixtures/theme/index.js'

// Under the package, so that the server bundle finds Vue.
const TMP_DIR = fileURLToPath(new URL('../.tmp', import.meta.url))

const roots: string[] = []

export interface BuiltSite {
  app: App
  sourceDir: string
  /** Text of a published file. */
  read: (file: string) => Promise<string>
  /** Every published file, sorted. */
  files: string[]
}

export interface SiteInput {
  /** File under the source folder → content. */
  files: Record<string, string | Uint8Array>
  config?: Partial<AppConfig>
  options?: StaticPagesOptions | false
}

export const createSite = async ({ config, files, options }: SiteInput): Promise<App> => {
  await mkdir(TMP_DIR, { recursive: true })
  const root = await mkdtemp(path.join(TMP_DIR, 'site-'))
  roots.push(root)
  const source = path.join(root, 'docs')
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(source, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  return createBuildApp({
    bundler: viteBundler(),
    theme: bareTheme,
    source,
    ...config,
    plugins: [...(config?.plugins ?? []), options === false ? [] : staticPagesPlugin(options)],
  })
}

/** Builds a site as `vuepress build` does. */
export const buildSite = async (input: SiteInput): Promise<BuiltSite> => {
  process.env.NODE_ENV = 'production'
  const app = await createSite(input)
  await app.init()
  await app.prepare()
  await app.build()
  await app.pluginApi.hooks.onGenerated.process(app)
  const entries = await readdir(app.dir.dest(), { recursive: true, withFileTypes: true })
  return {
    app,
    sourceDir: app.dir.source(),
    read: (file) => readFile(app.dir.dest(file), 'utf8'),
    files: entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(app.dir.dest(), path.join(entry.parentPath, entry.name)))
      .sort(),
  }
}

/** Removes the sites this test file has made; other files may be building theirs. */
export const removeSites = async (): Promise<void> => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true, force: true })))
}
