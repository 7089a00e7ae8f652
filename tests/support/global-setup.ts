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
    /** Exécutable du navigateur. */
    chromePath: string
    /** `netlify.toml` du dépôt, ou vide s’il n’existe pas. */
    netlifyToml: string
  }
}

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Construit le site une fois, puis le sert. `DIST_READY=1` réutilise `dist/` ; `DIST_READY=chemin`
 * réutilise ce dossier.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ready = process.env['DIST_READY']
  const dist = resolve(ROOT, ready && ready !== '1' ? ready : 'dist')
  if (!ready) {
    const { code, output } = await runVuepress(
      ['build', 'docs', '--config', '.vuepress/config.ts'],
      ROOT,
    )
    if (code !== 0) throw new Error(`La construction du site a échoué.\n\n${output}`)
  }
  const configuration = resolve(ROOT, 'netlify.toml')
  const netlifyToml = existsSync(configuration) ? configuration : ''
  const host = await startHost({ dist, ...(netlifyToml ? { netlifyToml } : {}) })
  project.provide('distFolder', dist)
  project.provide('siteUrl', host.url)
  project.provide('chromePath', await findChrome())
  project.provide('netlifyToml', netlifyToml)
  return host.close
}
