import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

const ENTRY = 'virtual:entry'

/** Bundles a module as a site would, and gives its size in bytes, minified, brotli. */
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
        resolveId: (id) => (id === ENTRY ? import.meta.resolve('./entry.js').slice(7) : undefined),
        load: (id) => (id.endsWith('/peers/entry.js') ? code : undefined),
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
