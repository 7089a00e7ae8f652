/**
 * Routes of static pages in the browser: known to the theme (path and metadata) but impossible to
 * load, since a static page has no chunk.
 */
export const createClientStaticRoutes = (
  pages: readonly (readonly [path: string, meta: unknown])[],
): Record<string, unknown> =>
  Object.fromEntries(
    pages.map(([path, meta]) => [
      path,
      {
        isStatic: true,
        meta,
        loader: async () => {
          throw new Error(`${path} est une page statique : elle ne se charge pas depuis une autre.`)
        },
      },
    ]),
  )
