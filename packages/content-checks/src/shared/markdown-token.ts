import type { Markdown } from 'vuepress/markdown'

/** A markdown-it token. */
export type MarkdownToken = ReturnType<Markdown['parse']>[number]
