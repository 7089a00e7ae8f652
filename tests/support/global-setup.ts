import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startHost } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { findChrome } from './find-chrome.js'
import { runVuepress } from './run-vuepress.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Dossier du site construit. */
    distFolder: string
    /** Adresse du site servi, sans barre finale. */
    siteUrl: string
    /** Dossier du site de démonstration du thème. */
    demoFolder: string
    /** Adresse du site de démonstration, sans barre finale. */
    demoUrl: string
    /** Exécutable du navigateur. */
    chromePath: string
    /** `netlify.toml` du dépôt, ou vide s’il n’existe pas. */
    netlifyToml: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')
const DEMO = resolve(ROOT, 'packages/vuepress-theme-gouv-fr/demo')

const build = async (docs: string, config: string): Promise<void> => {
  const { code, output } = await runVuepress(['build', docs, '--config', config], ROOT)
  if (code !== 0) throw new Error(`La construction de ${docs} a échoué.\n\n${output}`)
}

/**
 * Construit le site et la démonstration du thème une fois, puis les sert. `DIST_READY=1` réutilise `dist/` ; `DIST_READY=chemin`
 * réutilise ce dossier.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ready = process.env['DIST_READY']
  const dist = resolve(ROOT, ready && ready !== '1' ? ready : 'dist')
  const demo = resolve(DEMO, 'dist')
  if (!ready) await build('docs', '.vuepress/config.ts')
  if (!ready || !existsSync(demo)) await build(resolve(DEMO, 'docs'), `${DEMO}/.vuepress/config.ts`)
  const configuration = resolve(ROOT, 'netlify.toml')
  const netlifyToml = existsSync(configuration) ? configuration : ''
  const host = await startHost({ dist, ...(netlifyToml ? { netlifyToml } : {}) })
  const demoHost = await startHost({ dist: demo, ...(netlifyToml ? { netlifyToml } : {}) })
  project.provide('demoFolder', demo)
  project.provide('demoUrl', demoHost.url)
  project.provide('distFolder', dist)
  project.provide('siteUrl', host.url)
  project.provide('chromePath', await findChrome())
  project.provide('netlifyToml', netlifyToml)
  return async () => {
    await Promise.all([host.close(), demoHost.close()])
  }
}
