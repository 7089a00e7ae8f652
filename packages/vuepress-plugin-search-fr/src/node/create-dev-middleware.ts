import type { IncomingMessage, ServerResponse } from 'node:http'

import type { LocaleIndex } from './build-site-index.js'

/** Serves an index kept in memory, and builds it again after changes. */
export interface DevIndex {
  handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  /** Says that a page changed. */
  invalidate: () => void
}

/** Delay after the last change before the index is built again, in milliseconds. */
const DEBOUNCE_MS = 300

/**
 * Creates the index of the development server. Nothing is built before the first search, so that
 * the server starts as fast as without it.
 *
 * @param prefix address of the index folder, `/base/recherche/`
 * @param build builds the index from the current pages
 * @param onError called when the index cannot be built; the next request tries again
 */
export const createDevIndex = (
  prefix: string,
  build: () => LocaleIndex[],
  onError: (error: unknown) => void,
): DevIndex => {
  let files: Map<string, Uint8Array> | undefined
  let timer: NodeJS.Timeout | undefined
  const rebuild = (): void => {
    clearTimeout(timer)
    timer = undefined
    files = undefined
    try {
      files = new Map(
        build().flatMap(({ folder, index }) =>
          [...index.files].map(([name, content]) => [folder + name, content] as const),
        ),
      )
    } catch (error) {
      onError(error)
    }
  }
  return {
    invalidate: () => {
      if (!files) return
      clearTimeout(timer)
      timer = setTimeout(rebuild, DEBOUNCE_MS)
    },
    handle: (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (!pathname.startsWith(prefix) || !/\.(?:bin|json)$/.test(pathname)) return next()
      // The manifest must describe the pages as they are now.
      if (!files || (timer && pathname.endsWith('.json'))) rebuild()
      const content = files?.get(decodeURIComponent(pathname.slice(prefix.length)))
      response.statusCode = content ? 200 : files ? 404 : 500
      response.setHeader('Cache-Control', 'no-cache')
      response.setHeader(
        'Content-Type',
        pathname.endsWith('.json') ? 'application/json' : 'application/octet-stream',
      )
      response.end(content)
    },
  }
}
