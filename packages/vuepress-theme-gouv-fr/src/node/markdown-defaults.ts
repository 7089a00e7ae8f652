import type { MarkdownOptions } from 'vuepress/markdown'
import { SUMMARY_OPTIONS } from '../markdown/summary.js'
import { slugify } from '../shared/slugify.js'

/** Réglages de Markdown que le thème suppose ; ceux du site l’emportent. */
export function setMarkdownDefaults(markdown: MarkdownOptions): void {
  markdown.slugify ??= slugify
  markdown.emoji ??= false
  markdown.toc = { ...SUMMARY_OPTIONS, ...(markdown.toc || {}) }
  markdown.links = {
    internalTag: 'a',
    isExternal: (href) => /^(?:https?:)?\/\//.test(href),
    externalAttrs: { target: '_blank', rel: 'noopener external' },
    ...(markdown.links || {}),
  }
}
