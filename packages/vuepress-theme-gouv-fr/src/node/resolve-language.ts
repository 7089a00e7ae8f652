import type { App } from 'vuepress/core'
import type { MarkdownEnv } from 'vuepress/markdown'
import { resolveLocalePath } from 'vuepress/shared'

/** Langue d’une page pendant son rendu : celle de l’en-tête, sinon celle de son dossier. */
export function resolveLanguage(env: MarkdownEnv, app: App): string {
  const { lang } = env.frontmatter ?? {}
  if (typeof lang === 'string' && lang) return lang
  const { locales, lang: siteLang } = app.siteData
  const path = `/${env.filePathRelative ?? ''}`
  return locales[resolveLocalePath(locales, path)]?.lang ?? siteLang
}
