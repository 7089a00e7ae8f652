import { registerHooks } from 'node:module'
import { brotliCompressSync } from 'node:zlib'

import { prepareSearchIndex } from '@vuepress/plugin-search'
import { ref } from 'vue'
import type { App } from 'vuepress/core'

import type { BenchSite, PeerEngine } from './peer-engine.ts'
import { weighCode } from './weigh-code.ts'

/** Default `maxSuggestions` of the plugin. */
const MAX_SUGGESTIONS = 5

const toModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`

/**
 * `@vuepress/plugin-search` with its default options, run with its own code: the index is written by
 * its `prepareSearchIndex`, and searched by its `useSearchSuggestions`, imported from the package as
 * published. In Node, loader hooks give it what VuePress would: the index under
 * `@internal/searchIndex`, and empty `vuepress/client` and `@vuepress/helper/client`, which only its
 * input field uses (keys, locale, router), never its matching.
 *
 * A query without accents that holds a hyphen makes it throw: it escapes the hyphen in a regular
 * expression whose `u` flag forbids it. Such a query counts as one without results.
 */
export const createPluginSearch = async ({
  vuepressPages: pages,
  isReal,
}: BenchSite): Promise<PeerEngine> => {
  let indexModule = ''
  const app = {
    pages,
    env: { isDev: false },
    writeTemp: async (_file: string, content: string) => {
      indexModule = content
      return ''
    },
  } as unknown as App
  await prepareSearchIndex({ app, isSearchable: () => true, getExtraFields: () => [] })

  Object.assign(globalThis, { __VUEPRESS_DEV__: false })
  const stubs = new Map([
    ['@internal/searchIndex', toModule(indexModule)],
    ['vuepress/client', toModule('export const useRouteLocale = () => {}, useRouter = () => {}')],
    ['@vuepress/helper/client', toModule('export const useKeys = () => {}, useLocale = () => {}')],
  ])
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const url = stubs.get(specifier)
      return url ? { url, shortCircuit: true } : next(specifier, context)
    },
  })
  const { useSearchIndex, useSearchSuggestions } = await import('@vuepress/plugin-search/client')
  hooks.deregister()

  const index = useSearchIndex()
  const query = ref('')
  const suggestions = useSearchSuggestions({
    searchIndex: index,
    routeLocale: ref('/'),
    query,
    maxSuggestions: ref(MAX_SUGGESTIONS),
  })
  // The index is part of the site's script, minified with it.
  const size = brotliCompressSync(JSON.stringify(index.value)).length
  const search = async (text: string): Promise<string[]> => {
    query.value = text
    try {
      return suggestions.value.map(({ link }) => link)
    } catch (error) {
      if (error instanceof SyntaxError) return []
      throw error
    }
  }
  return {
    name: 'plugin-search',
    isInMemory: true,
    codeSize: await weighCode(`export { SearchBox } from '@vuepress/plugin-search/client'`, [
      'vue',
      'vuepress/client',
      '@internal/searchIndex',
      '@vuepress/helper/client',
    ]),
    weighFirstResult: async () => size,
    search,
    // Results come in page order, and the real pages come first.
    searchReal: async (text) => (await search(text)).filter(isReal),
  }
}
