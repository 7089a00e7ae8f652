import type { Page } from 'vuepress/core'
import { resolveModuleFile } from './resolve-module-file.js'

/** What {@link createRoutesModule} writes down. */
export interface RoutesModuleInput {
  siteId: string
  hydratedPages: Page[]
  /** Redirects that the browser must know. */
  clientRedirects: Record<string, string>
  /** Static pages that the browser must know. */
  clientStaticPages: Page[]
}

const toJsonParse = (value: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

const createHydratedRoute = ({ chunkFilePath, chunkName, path, routeMeta }: Page): string => {
  const name = chunkName ? `/* webpackChunkName: ${JSON.stringify(chunkName)} */` : ''
  const loader = `() => import(${name}${JSON.stringify(chunkFilePath)})`
  return `  [${JSON.stringify(path)}, { loader: ${loader}, meta: ${JSON.stringify(routeMeta)} }],`
}

/**
 * Code of the module `@internal/routes`. The server bundle reads static pages from the registry of
 * the process; the browser gets the hydrated pages only, plus the names of the static ones when the
 * theme needs them.
 */
export const createRoutesModule = (input: RoutesModuleInput): string => {
  const { clientRedirects, clientStaticPages, hydratedPages, siteId } = input
  const id = JSON.stringify(siteId)
  const staticRoutes = clientStaticPages.map(({ path, routeMeta }) => [path, routeMeta])
  const hasStaticRoutes = staticRoutes.length > 0
  return [
    `import { createServerRedirects, createServerRoutes } from ${JSON.stringify(resolveModuleFile('client/server-routes'))}`,
    hasStaticRoutes &&
      `import { createClientStaticRoutes } from ${JSON.stringify(resolveModuleFile('client/client-routes'))}`,
    '',
    'const hydratedRoutes = Object.fromEntries([',
    ...hydratedPages.map(createHydratedRoute),
    '])',
    '',
    `export const redirects = __VUEPRESS_SSR__ ? createServerRedirects(${id}) : ${toJsonParse(clientRedirects)}`,
    '',
    'export const routes = __VUEPRESS_SSR__',
    `  ? createServerRoutes(${id}, hydratedRoutes)`,
    hasStaticRoutes
      ? `  : { ...createClientStaticRoutes(${toJsonParse(staticRoutes)}), ...hydratedRoutes }`
      : '  : hydratedRoutes',
    '',
  ]
    .filter((line) => line !== false)
    .join('\n')
}
