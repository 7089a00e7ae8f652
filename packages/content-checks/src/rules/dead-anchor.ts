import { resolveTarget } from '../shared/resolve-target.js'
import type { LinkRule } from '../shared/rule.js'
import { suggest } from '../shared/suggest.js'

/** Links to a part of a page lead to an existing part. */
export const deadAnchor: LinkRule = {
  name: 'ancre',
  severity: 'error',
  checks: '`#partie` existe vraiment dans la page visée',
  why: 'sans elle, le lien ouvre le haut de la page et le lecteur cherche',
  check: function* (page, { site, options: { knownAddresses, knownAnchors = [] } }) {
    if (!site) return
    for (const { href, line } of page.links) {
      if (!href.includes('#')) continue
      const target = resolveTarget(href, page, site, knownAddresses)
      if (target.kind !== 'page' || target.page.anchors === null) continue
      const { hash, page: targetPage, isSamePage } = target
      // « # » alone and « #top » lead to the top of any page.
      if (hash === '' || hash === 'top' || knownAnchors.includes(hash)) continue
      if (targetPage.anchors?.has(hash)) continue
      const nearest = suggest(hash, targetPage.anchors ?? [])
      const place = isSamePage ? 'cette page' : `« ${targetPage.source ?? targetPage.address} »`
      yield {
        line,
        wrong: `La partie « #${hash} » n’existe pas dans ${place}.`,
        remedy: nearest
          ? `Écrivez « #${nearest} ».`
          : 'Copiez l’adresse d’un titre de cette page, ou retirez ce qui suit « # ».',
      }
    }
  },
}
