import type { Page } from 'vuepress/core'
import type { GouvFrPageData } from '../shared/page-data.js'

/** Question et réponse, en texte, relevées dans une page `type: faq` construite. */
const QUESTION =
  /<section class="fr-accordion">\s*<h3[^>]*>([^]*?)<\/h3>\s*<div class="fr-collapse"[^>]*>([^]*?)<\/div><\/section>/g

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** Balises au milieu d’une phrase : les autres séparent les mots. */
const INLINE =
  /<\/?(?:a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/g

const toText = (html: string): string =>
  html
    .replace(INLINE, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(
      /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
      (whole, dec?: string, hex?: string, name?: string) =>
        name
          ? (NAMED[name] ?? whole)
          : String.fromCodePoint(dec ? Number(dec) : parseInt(hex!, 16)),
    )
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

/** Adresse complète d’un chemin du site. */
export type ToUrl = (path: string) => string

const describeBreadcrumb = ({ breadcrumb }: GouvFrPageData, toUrl: ToUrl): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: breadcrumb.map(({ text, link }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: toUrl(link),
  })),
})

const describeFaq = (page: Page): object | undefined => {
  const mainEntity = [...page.contentRendered.matchAll(QUESTION)].map(
    ([, name = '', text = '']) => ({
      '@type': 'Question',
      name: toText(name),
      acceptedAnswer: { '@type': 'Answer', text: toText(text) },
    }),
  )
  return mainEntity.length > 0 ? { '@type': 'FAQPage', mainEntity } : undefined
}

const describeArticle = (
  page: Page,
  data: GouvFrPageData,
  siteTitle: string,
  toUrl?: ToUrl,
): object => {
  const { description } = page.frontmatter
  const modified = [data.review?.reviewedOn, data.dates?.updatedOn].filter(Boolean).sort().at(-1)
  return {
    '@type': 'TechArticle',
    headline: page.title,
    ...(typeof description === 'string' ? { description } : {}),
    inLanguage: page.lang,
    ...(data.dates ? { datePublished: data.dates.createdOn } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(toUrl ? { mainEntityOfPage: toUrl(page.path) } : {}),
    publisher: { '@type': 'Organization', name: siteTitle },
  }
}

/**
 * Ce que la page dit aux moteurs, en JSON-LD : fil d’Ariane, questions et réponses, article daté. Une
 * page que personne n’a écrite (plan, recherche) n’est pas un article.
 *
 * @param toUrl adresse complète d’un chemin, quand le site connaît la sienne
 */
export function describeStructuredData(
  page: Page,
  data: GouvFrPageData,
  siteTitle: string,
  toUrl: ToUrl | undefined,
): object[] {
  const isWritten = page.filePath !== null
  const isEntry = page.path === page.pathLocale || data.children !== undefined
  const faq = data.isFaq ? describeFaq(page) : undefined
  return [
    ...(toUrl && data.breadcrumb.length > 1 ? [describeBreadcrumb(data, toUrl)] : []),
    ...(faq ? [faq] : []),
    ...(isWritten && !isEntry && !data.isFaq
      ? [describeArticle(page, data, siteTitle, toUrl)]
      : []),
  ].map((item) => ({ '@context': 'https://schema.org', ...item }))
}
