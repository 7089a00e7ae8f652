import type { IncomingMessage, ServerResponse } from 'node:http'

import type { GroupIndex } from './build-site-index.js'

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
  build: () => Promise<GroupIndex[]>,
  onError: (error: unknown) => void,
): DevIndex => {
  let files: Promise<Map<string, Uint8Array> | undefined> | undefined
  let timer: NodeJS.Timeout | undefined
  const rebuild = (): void => {
    clearTimeout(timer)
    timer = undefined
    files = build().then(
      (indexes) =>
        new Map(
          indexes.flatMap(({ folder, index }) =>
            [...index.files].map(([name, content]) => [folder + name, content] as const),
          ),
        ),
      (error: unknown) => {
        onError(error)
        files = undefined
        return undefined
      },
    )
  }
  const answer = async (name: string, response: ServerResponse): Promise<void> => {
    const isManifest = name.endsWith('.json')
    // The manifest must describe the pages as they are now.
    if (!files || (timer && isManifest)) rebuild()
    const known = await files
    const content = known?.get(name)
    response.statusCode = content ? 200 : known ? 404 : 500
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader('Content-Type', isManifest ? 'application/json' : 'application/octet-stream')
    response.end(content)
  }
  return {
    invalidate: () => {
      if (!files) return
      clearTimeout(timer)
      timer = setTimeout(rebuild, DEBOUNCE_MS)
    },
    handle: (request, response, next) => {
      // Names of the index are plain: nothing to decode, and a malformed address is another’s.
      const [pathname = ''] = (request.url ?? '').split(/[?#]/)
      if (!pathname.startsWith(prefix) || !/\.(?:bin|json)$/.test(pathname)) next()
      else void answer(pathname.slice(prefix.length), response)
    },
  }
}
