import { brotliCompressSync } from 'node:zlib'

import { rolldown } from 'rolldown'

/** A module that does not exist; packages are found from this folder. */
const ENTRY = new URL('./entry.js', import.meta.url).pathname

/**
 * Bundles a module into one file, minified as the theme does for its pages.
 *
 * @returns bytes, brotli
 */
export const weighCode = async (
  code: string,
  external: (string | RegExp)[] = [],
): Promise<number> => {
  const bundle = await rolldown({
    input: ENTRY,
    external,
    platform: 'browser',
    logLevel: 'silent',
    preserveEntrySignatures: 'strict',
    transform: { define: { __VUEPRESS_DEV__: 'false', 'import.meta.env.DEV': 'false' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
  })
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    comments: false,
    // One chunk, as in the theme: what is imported later is counted with the rest.
    codeSplitting: { groups: [{ name: 'all', test: /./ }] },
  })
  await bundle.close()
  return output.reduce(
    (sum, file) => sum + (file.type === 'chunk' ? brotliCompressSync(file.code).length : 0),
    0,
  )
}
