import type { App, Page } from 'vuepress/core'
import { createMarkdown } from 'vuepress/markdown'
import type { MarkdownOptions } from 'vuepress/markdown'
import { staticPagesPlugin } from '../../src/index.js'

/** Markdown options as the plugin leaves them. */
export const pluginMarkdownOptions = (options: MarkdownOptions = {}): MarkdownOptions => {
  const app = { env: { isBuild: false } } as App
  const plugin = staticPagesPlugin()(app)
  void plugin.extendsMarkdownOptions?.(options, app)
  return options
}

const ordinaryMarkdown = createMarkdown(pluginMarkdownOptions())

/** Page as VuePress makes it from Markdown, as far as the decision looks at it. */
export const makePage = (content: string, options?: MarkdownOptions): Page => {
  const markdown = options ? createMarkdown(pluginMarkdownOptions(options)) : ordinaryMarkdown
  const env: Record<string, unknown> = { base: '/', filePathRelative: 'page.md' }
  const contentRendered = markdown.render(content, env)
  return {
    content,
    contentRendered,
    filePath: `${process.cwd()}/docs/page.md`,
    path: '/page.html',
    frontmatter: env.frontmatter ?? {},
    sfcBlocks: env.sfcBlocks,
  } as unknown as Page
}
