import type { App, Page } from 'vuepress/core'
import { renderMarkdown } from './render-markdown.js'

export interface PageInput {
  path: string
  title?: string
  content?: string
  locale?: string
  lang?: string
  /** `null` : page fournie par le thème ou par VuePress. */
  file?: string | null
  frontmatter?: Record<string, unknown>
}

/** Une page comme VuePress la prépare, pour ce que le thème en lit. */
export function makePage(input: PageInput): Page {
  const file = input.file === undefined ? input.path.slice(1).replace(/\.html$/, '.md') : input.file
  return {
    path: input.path,
    pathLocale: input.locale ?? '/',
    lang: input.lang ?? 'fr-FR',
    title: input.title ?? input.path,
    frontmatter: { ...input.frontmatter },
    // Du JSON est du YAML.
    contentRendered: renderMarkdown(
      `---\n${JSON.stringify(input.frontmatter ?? {})}\n---\n${input.content ?? ''}`,
    ),
    filePath: file === null ? null : `/site/docs/${file}`,
    filePathRelative: file,
    data: {},
  } as unknown as Page
}

/** Un site comme VuePress le prépare, pour ce que le thème en lit. */
export function makeApp(pages: PageInput[], base = '/'): App {
  return {
    pages: pages.map(makePage),
    options: { base },
    siteData: {
      lang: 'fr-FR',
      title: 'Le site',
      locales: { '/en/': { lang: 'en-US', title: 'The site' } },
    },
    env: { isBuild: true },
  } as unknown as App
}
