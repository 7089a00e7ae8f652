import { rm } from 'node:fs/promises'
import { fs, path } from 'vuepress/utils'
import type { App } from 'vuepress/core'
import type { Plugin, Rolldown } from 'vite'

const resolveClientEntry = (app: App): string => {
  const { exports } = fs.readJsonSync(app.dir.client('package.json')) as {
    exports: Record<string, string>
  }
  return path.normalize(app.dir.client(exports['./app'] ?? ''))
}

/** Chunks that only the VuePress client application leads to. */
const findUnusedFiles = (bundle: Rolldown.OutputBundle, clientEntry: string): string[] => {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk')
  const kept = new Set<string>()
  const keep = (fileName: string): void => {
    const chunk = bundle[fileName]
    if (kept.has(fileName) || chunk?.type !== 'chunk') return
    kept.add(fileName)
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) keep(name)
  }
  for (const chunk of chunks) {
    const isClientApp = path.normalize(chunk.facadeModuleId ?? '') === clientEntry
    if (chunk.isEntry && !isClientApp) keep(chunk.fileName)
  }
  return chunks
    .map(({ fileName }) => fileName)
    .filter((fileName) => !kept.has(fileName))
    .flatMap((fileName) => [fileName, `${fileName}.map`])
}

/**
 * Client build of a site without any hydrated page: the scripts of the client application, which no
 * page loads, are removed from the published site; with `isSkipped` they are not even built.
 */
export const viteClientOutput = (app: App, isSkipped: boolean): Plugin => {
  const clientEntry = resolveClientEntry(app)
  return {
    name: 'static-pages:client-output',
    enforce: 'pre',
    // One plugin object serves the two builds, which run side by side.
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: (id) => (isSkipped && path.normalize(id) === clientEntry ? 'export {}' : null),
    async writeBundle({ dir }, bundle) {
      const files = findUnusedFiles(bundle, clientEntry)
      await Promise.all(
        files.map((file) => rm(path.join(dir ?? app.dir.dest(), file), { force: true })),
      )
    },
  }
}
