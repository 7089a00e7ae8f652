import type { App } from 'vuepress/core'
import { createMarkdown } from 'vuepress/markdown'
import type { Markdown, MarkdownEnv, MarkdownOptions } from 'vuepress/markdown'
import { gouvFrTheme } from '../../src/node/theme.js'

/** Le Markdown tel que le thème le règle : mêmes options, mêmes extensions, dans le même ordre. */
export function createThemeMarkdown(options: MarkdownOptions = {}): Markdown {
  const app = {
    env: { isBuild: false },
    options: { base: '/', lang: 'fr-FR', locales: { '/en/': { lang: 'en-GB' } } },
    siteData: { lang: 'fr-FR', locales: { '/en/': { lang: 'en-GB' } } },
    dir: {
      source: (...parts: string[]) => ['/site/docs', ...parts].join('/'),
      public: (...parts: string[]) => ['/site/docs/.vuepress/public', ...parts].join('/'),
    },
  } as unknown as App
  const theme = gouvFrTheme()(app)
  void theme.extendsMarkdownOptions?.(options, app)
  const markdown = createMarkdown(options)
  void theme.extendsMarkdown?.(markdown, app)
  return markdown
}

const markdown = createThemeMarkdown()

/** HTML d’un texte Markdown, écrit dans `docs/rubrique/page.md`. */
export function renderMarkdown(source: string, env: Partial<MarkdownEnv> = {}): string {
  return markdown.render(
    source,
    Object.assign(env, { base: '/', filePathRelative: 'rubrique/page.md', ...env }),
  )
}
