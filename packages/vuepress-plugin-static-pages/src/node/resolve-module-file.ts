import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { path } from 'vuepress/utils'

/**
 * Path of a module of this package meant for the bundler, from its path inside `src` or `lib`
 * without extension. The tests run from the TypeScript sources, a site from the compiled ones.
 */
export const resolveModuleFile = (name: string): string => {
  const compiled = path.normalize(fileURLToPath(new URL(`../${name}.js`, import.meta.url)))
  return existsSync(compiled) ? compiled : compiled.replace(/\.js$/, '.ts')
}
