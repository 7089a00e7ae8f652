import path from 'node:path'
import { checkSources } from '../../src/node/check-sources.js'
import type { CheckOptions } from '../../src/shared/check-options.js'
import type { LinkRule } from '../../src/shared/rule.js'
import { writeSite } from '../write-site.js'

/** Ce qu’une règle dit d’un petit site : « page.md:1 message », les lignes comptées depuis le corps. */
export const applySiteRule = async (
  { name }: LinkRule,
  pages: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): Promise<string[]> => {
  const header = '---\ntitle: Page\n---\n'
  const site = writeSite(
    Object.fromEntries(
      Object.entries(pages).map(([file, body]) => [
        `docs/${file}`,
        file.endsWith('.md') ? `${header}${body}\n` : body,
      ]),
    ),
  )
  const sourceDir = path.join(site, 'docs')
  const { problems } = await checkSources({
    sourceDir,
    publicDir: path.join(sourceDir, '.vuepress/public'),
    base: '/',
    options,
    today: '2026-11-23',
    cacheFile: null,
  })
  return problems
    .filter(({ rule }) => rule === name)
    .map(({ file, line, message }) => {
      const shown = path.relative(sourceDir, path.resolve(file)).split(path.sep).join('/')
      return `${shown}:${Math.max(1, line - 3)} ${message}`
    })
}
