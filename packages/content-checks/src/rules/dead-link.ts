import { resolveTarget, splitAddress } from '../shared/resolve-target.js'
import type { Rule } from '../shared/rule.js'
import { suggestAddress } from '../shared/suggest-address.js'

/** Links inside the site lead to a page or a file. */
export const deadLink: Rule = {
  name: 'lien',
  severity: 'error',
  check: function* (page, { site, options }) {
    if (!site) return
    for (const { href, line, isHtml } of page.links) {
      const { path, hash } = splitAddress(href)
      if (isHtml && path.endsWith('.md') && !/^\w+:/.test(path)) {
        yield {
          line,
          wrong: `Le lien HTML vers « ${href} » ne mènera à rien : seuls les liens Markdown mènent à un fichier .md.`,
          remedy: `Écrivez [texte](${href}).`,
        }
        continue
      }
      const target = resolveTarget(href, page, site, options.knownAddresses)
      if (target.kind === 'unpublished') {
        yield {
          line,
          wrong: `Le fichier « ${href} » ne sera pas publié : il est parmi les pages.`,
          remedy: 'Placez-le dans le dossier des fichiers publics et liez-le depuis la racine.',
        }
      }
      if (target.kind !== 'nowhere') continue
      const nearest = suggestAddress(path, target.path, page.filePathRelative, site)
      const suggestion = nearest && `« ${nearest.address}${hash && `#${hash}`} »`
      yield {
        line,
        wrong: `Le lien « ${href} » ne mène nulle part.`,
        remedy: !suggestion
          ? 'Corrigez l’adresse, créez la page ou supprimez le lien.'
          : nearest.isSure
            ? `Écrivez ${suggestion}.`
            : `Écrivez peut-être ${suggestion}, ou créez la page.`,
      }
    }
  },
}
