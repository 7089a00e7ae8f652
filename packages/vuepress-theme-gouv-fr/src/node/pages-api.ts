import type { App } from 'vuepress/core'
import type { GouvFrPageData } from '../shared/page-data.js'

/**
 * Contenu de `api/pages.json` : chaque page écrite, son en-tête et son état de relecture, pour les
 * scripts des équipes (rappels de relecture, tableaux de bord).
 */
export function describePages(app: App): unknown[] {
  return app.pages
    .filter((page) => page.filePath !== null)
    .map((page) => {
      // `head` est l’affaire du thème, pas de l’en-tête écrit.
      const { head, ...frontmatter } = page.frontmatter
      const { review } = page.data.gouvFr as GouvFrPageData
      return {
        path: page.path,
        title: page.title,
        lang: page.lang,
        file: page.filePathRelative,
        ...frontmatter,
        review: review ?? null,
      }
    })
    .sort((a, b) => a.path.localeCompare(b.path))
}
