import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

import { close, createIndex } from 'pagefind'

import { type BenchSite, type PeerEngine, SHOWN } from './peer-engine.ts'

/** What is used of Pagefind's own browser bundle. */
interface PagefindInstance {
  search: (
    query: string,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Fragment> }[] }>
}
interface Fragment {
  url: string
  sub_results: { url: string; weighted_locations: { balanced_score: number }[] }[]
}

/** Pages as built; those that are not, as their content alone. */
const readHtml = async (dist: string, url: string, title: string, content: string) => {
  const file = path.join(dist, url.replace(/\/$/, '/index.html'))
  return existsSync(file)
    ? readFile(file, 'utf8')
    : `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main>${content}</main></body></html>`
}

/** Writes the pages of the site as Pagefind indexes them. */
const writePages = async (folder: string, dist: string, { pages, isReal }: BenchSite) => {
  for (const { path: url, title, html } of pages) {
    const content = (await readHtml(dist, url, title, html)).replace(
      /<main\b/,
      `<main data-pagefind-filter="page:${isReal(url) ? 'vraie' : 'inventée'}"`,
    )
    const file = path.join(folder, url.replace(/\/$/, '/index.html'))
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** Indexes a folder of pages: given one by one, they take three times longer. */
const buildFolder = async (dist: string, site: BenchSite): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'))
  const source = path.join(folder, 'pages')
  await writePages(source, dist, site)
  const { index, errors } = await createIndex({ rootSelector: 'main', forceLanguage: 'fr' })
  if (!index) throw new Error(`Pagefind : ${errors.join(', ')}`)
  await index.addDirectory({ path: source })
  await index.writeFiles({ outputPath: folder })
  await close()
  return folder
}

/** The section holding the most: Pagefind ranks pages, and lists their sections in page order. */
const pickLink = ({ url, sub_results: sections }: Fragment): string => {
  const weigh = (section: Fragment['sub_results'][number]): number =>
    section.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0)
  return sections.toSorted((a, b) => weigh(b) - weigh(a))[0]?.url ?? url
}

/**
 * Pagefind with its default ranking, on the built pages (`main` only, all in one language). It is
 * searched by its own bundle and WebAssembly, without a worker, `fetch` reading the index folder.
 */
export const createPagefind = async (
  dist: string,
  site: BenchSite,
): Promise<PeerEngine & { remove: () => Promise<void> }> => {
  const folder = await buildFolder(dist, site)
  let loaded = 0
  globalThis.fetch = async (input) => {
    const file = new URL(input instanceof Request ? input.url : input, 'file:').pathname
    const content = await readFile(file)
    // All the files but the entry are compressed as shipped.
    loaded += file.endsWith('.json') ? brotliCompressSync(content).length : content.length
    return new Response(content)
  }
  const { createInstance } = (await import(
    pathToFileURL(path.join(folder, 'pagefind.js')).href
  )) as { createInstance: (options: { basePath: string; baseUrl: string }) => PagefindInstance }
  const open = (): PagefindInstance => createInstance({ basePath: `${folder}/`, baseUrl: '/' })
  const weigh = async (name: string): Promise<number> =>
    brotliCompressSync(await readFile(path.join(folder, name))).length
  const instance = open()
  const search = async (query: string, filters = {}): Promise<string[]> => {
    const { results } = await instance.search(query, { filters })
    return (await Promise.all(results.slice(0, SHOWN).map(({ data }) => data()))).map(pickLink)
  }
  return {
    name: 'Pagefind',
    codeSize: (await weigh('pagefind.js')) + (await weigh('pagefind-worker.js')),
    weighFirstResult: async (query) => {
      loaded = 0
      await (await open().search(query)).results[0]?.data()
      return loaded
    },
    search: (query) => search(query),
    searchReal: (query) => search(query, { page: 'vraie' }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
