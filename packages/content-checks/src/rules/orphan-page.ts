import type { LinkRule } from '../shared/rule.js'

/** Some page leads to the page. */
export const orphanPage: LinkRule = {
  name: 'page-orpheline',
  severity: 'warning',
  checks: 'une autre page contient un lien vers celle-ci',
  why: 'une page que rien ne cite n’est trouvée que par hasard',
  check: ({ filePathRelative }, { site }) => {
    const isLinked = site?.isLinked?.(filePathRelative) ?? true
    if (isLinked) return []
    return [
      {
        line: 1,
        wrong: 'Aucune autre page ne mène à celle-ci.',
        remedy: 'Ajoutez un lien vers elle depuis une page voisine.',
      },
    ]
  },
}
