import type { Page } from 'vuepress/core'
import type { ContributionLinks } from '../shared/page-data.js'
import type { GouvFrThemeOptions } from './options.js'
import { resolveRepo } from './resolve-repo.js'

/** De quoi commencer, quand le site n’a pas son propre modèle. */
const PAGE_TEMPLATE = '---\ntitle: \ndescription: \n---\n\n'

/** Formulaires du dossier `.github/ISSUE_TEMPLATE` du dépôt ; GitHub ouvre la liste s’ils manquent. */
const FORMS = { error: 'erreur.yml', question: 'question.yml' } as const

const withQuery = (url: string, query: Record<string, string>): string =>
  // Une espace s’écrit `%20` : les messageries n’admettent pas le `+` des formulaires.
  `${url}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`

/**
 * Adresses pour corriger, proposer et signaler, toutes déduites de `repo` (un dépôt GitHub) et de
 * `contribution.email`. Une page que le thème fournit n’a pas de fichier à modifier.
 */
export function resolveContribution(
  page: Page,
  options: GouvFrThemeOptions,
): ContributionLinks | undefined {
  const { docsBranch = 'main', docsDir = 'docs', hostname, contribution = {}, repo } = options
  const { email, pageTemplate = PAGE_TEMPLATE } = contribution
  const file = page.filePathRelative
  const textsUrl = resolveRepo(options.docsRepo ?? repo)
  const isEditable = options.editLink !== false && page.frontmatter.editLink !== false
  if (!file || (!repo && !textsUrl && !email)) return undefined
  const address = `${hostname?.replace(/\/$/, '') ?? ''}${page.path}`
  const title = `Erreur : ${page.title}`
  const links: ContributionLinks = email
    ? { mail: withQuery(`mailto:${email}`, { subject: title, body: `Page : ${address}\n\n` }) }
    : {}
  const url = resolveRepo(repo) ?? textsUrl
  if (!url || !textsUrl) return links
  const root = docsDir.replace(/^\/|\/$/g, '')
  const path = root ? `${root}/${file}` : file
  const folder = path.includes('/') ? `/${path.slice(0, path.lastIndexOf('/'))}` : ''
  return {
    ...(isEditable ? { edit: encodeURI(`${textsUrl}/edit/${docsBranch}/${path}`) } : {}),
    report: withQuery(`${url}/issues/new`, { template: FORMS.error, title, page: address }),
    proposePage: withQuery(encodeURI(`${textsUrl}/new/${docsBranch}${folder}`), {
      filename: 'nouvelle-page.md',
      value: pageTemplate,
    }),
    proposeQuestion: withQuery(`${url}/issues/new`, { template: FORMS.question, page: address }),
    ...links,
  }
}
