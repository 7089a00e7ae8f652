import type { SearchPluginOptions } from 'vuepress-plugin-search-fr'

/**
 * Retire les pages archivées (`archive: true`) de la recherche : elles restent en ligne, dans le menu et
 * le plan du site, mais une réponse dépassée ne doit pas sortir la première.
 */
export const withoutArchives = (options: SearchPluginOptions): SearchPluginOptions => ({
  ...options,
  isSearchable: (page) =>
    page.frontmatter.archive !== true && (options.isSearchable?.(page) ?? true),
})
