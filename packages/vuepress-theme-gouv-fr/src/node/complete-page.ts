import type { Page } from 'vuepress/core'
import { messagesOf } from '../locales/messages-of.js'
import { titleFromName } from '../shared/file-name.js'
import { readHome } from '../shared/home.js'
import { isNotFound } from '../shared/is-not-found.js'
import { applyTypography } from '../shared/typography.js'
import { dropPlainScript } from './drop-plain-script.js'

/** Complète une page qui vient d’être lue : titre, mise en page et description, s’ils manquent. */
export function completePage(page: Page): void {
  const { frontmatter, lang } = page
  const { home, notFound } = messagesOf(lang)
  const setTitle = (title: string): void => {
    page.title = page.data.title = title
  }
  if (isNotFound(page.path) && !page.title) setTitle(notFound.title)
  dropPlainScript(page)
  if (frontmatter.home === true) frontmatter.layout ??= 'Home'
  if (frontmatter.layout === 'Home') {
    const { lead, title } = readHome(frontmatter)
    setTitle(page.title || title)
    if (lead) frontmatter.description ??= lead
    // Un accueil sans texte ne fait que mener ailleurs : rien à y chercher.
    if (!page.contentRendered.trim()) frontmatter.recherche ??= false
  }
  if (!page.title && page.filePathRelative) setTitle(titleFromName(page.filePathRelative) || home)
  if (typeof frontmatter.description === 'string') {
    frontmatter.description = applyTypography(frontmatter.description, lang)
  }
}
