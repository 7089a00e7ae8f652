import { posix } from 'node:path'
import type { LinkRule } from '../shared/rule.js'

/** Some page leads to the page. */
export const orphanPage: LinkRule = {
  name: 'page-orpheline',
  severity: 'warning',
  checks: 'une autre page contient un lien vers celle-ci, ou un menu y mène (option `hasMenu`)',
  why: 'une page que rien ne cite n’est trouvée que par hasard',
  check: ({ filePathRelative }, { site, options: { hasMenu = true } }) => {
    if (!site || (site.isLinked?.(filePathRelative) ?? true)) return []
    const folder = posix.join('/', posix.dirname(filePathRelative), '/')
    if (hasMenu && site.findPage(folder)) return []
    return [
      {
        line: 1,
        wrong: 'Aucune autre page ne mène à celle-ci.',
        remedy: 'Ajoutez un lien vers elle depuis une page voisine.',
      },
    ]
  },
}
