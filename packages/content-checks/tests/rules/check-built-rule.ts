import path from 'node:path'
import { checkBuiltSite } from '../../src/built/check-built-site.js'
import type { BuiltSiteOptions } from '../../src/built/check-built-site.js'
import type { RuleDescription } from '../../src/shared/rule.js'
import { writeSite } from '../write-site.js'

/** Une page publiée, dont le corps commence à la ligne 5. */
export const toHtml = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="fr">\n<head><title>Page</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`

/** Ce qu’une règle dit d’un petit site publié : « index.html:5 message ». */
export const applyBuiltRule = (
  { name }: RuleDescription,
  files: Readonly<Record<string, string>>,
  { netlifyToml, ...options }: BuiltSiteOptions = {},
): string[] => {
  const dist = writeSite({
    'guide/page.html': toHtml('<h2 id="la-loi">La loi</h2>'),
    ...files,
  })
  return checkBuiltSite(dist, {
    ...options,
    ...(netlifyToml && { netlifyToml: path.join(dist, netlifyToml) }),
  })
    .filter(({ rule }) => rule === name)
    .map(({ file, line, message }) => {
      const shown = path.relative(dist, path.resolve(file)).split(path.sep).join('/')
      return `${shown}:${line} ${message}`
    })
}
