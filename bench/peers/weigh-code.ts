import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

import { build } from 'vite'

/** A module that does not exist, in this folder so that packages are found from it. */
const ENTRY = fileURLToPath(new URL('./entry.js', import.meta.url))

/**
 * Bundles a module with the Vite of the site.
 *
 * @returns bytes, minified, brotli
 */
export const weighCode = async (
  code: string,
  external: (string | RegExp)[] = [],
): Promise<number> => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: { __VUEPRESS_DEV__: 'false' },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: ENTRY,
        external,
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [result] = [output].flat()
  if (!result || !('output' in result)) throw new Error('La mesure du code n’a rien produit.')
  return result.output.reduce(
    (sum, file) => sum + (file.type === 'chunk' ? brotliCompressSync(file.code).length : 0),
    0,
  )
}
