import { resolveTarget, splitAddress } from '../shared/resolve-target.js'
import type { LinkRule } from '../shared/rule.js'
import { suggestAddress, writeLike } from '../shared/suggest-address.js'

/** Links inside the site lead to a page or a file. */
export const deadLink: LinkRule = {
  name: 'lien',
  severity: 'error',
  checks:
    'un lien interne mène à une page ou à un fichier publié, à la casse et aux accents près ; une page renommée est retrouvée',
  why: 'un lien mort fait perdre confiance dans toute la page',
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
      const renamed = site.findRenamed?.(toSource(target.path))
      if (renamed) {
        const address = writeLike(path, `/${renamed}`, page.filePathRelative)
        yield {
          line,
          wrong: `La page « ${href} » a été renommée.`,
          remedy: `Écrivez « ${address}${hash && `#${hash}`} ».`,
        }
        continue
      }
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

/** File of the page that an address would lead to. */
const toSource = (path: string): string =>
  path
    .replace(/^\//, '')
    .replace(/\.html$/, '.md')
    .replace(/(^|\/)$/, '$1index.md')
