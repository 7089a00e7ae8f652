import type { Page } from 'vuepress/core'

import { generatePages } from './generate-pages.ts'
import type { BenchSite } from './peers/peer-engine.ts'
import { readVuePressPages, toSitePages } from './site-pages.ts'

const HEADING = /<h([23])\b[^>]*\sid="([^"]*)"[^>]*>([\s\S]*?)<\/h\1>/g

/** Headings of a content, as VuePress lists them: those of level 3 below those of level 2. */
const readHeaders = (html: string): Page['headers'] => {
  const headers: Page['headers'] = []
  for (const [, level, slug = '', inner = ''] of html.matchAll(HEADING)) {
    const header = {
      level: Number(level),
      title: inner.replace(/<[^>]+>/g, '').trim(),
      slug,
      link: `#${slug}`,
      children: [],
    }
    const parent = headers.at(-1)
    if (level === '3' && parent) parent.children.push(header)
    else headers.push(header)
  }
  return headers
}

/** The French pages of the site, and as many generated ones as it takes to have `size` pages. */
export const createSite = async (size: number): Promise<BenchSite> => {
  const real = await readVuePressPages('docs')
  const pages = generatePages(toSitePages(real), Math.max(size, real.length))
  const realPaths = new Set(real.map(({ path }) => path))
  const generated = pages.slice(real.length).map(
    ({ path, title, html }) =>
      ({
        path,
        pathLocale: '/',
        title,
        headers: readHeaders(html),
        frontmatter: {},
      }) as unknown as Page,
  )
  return {
    pages,
    vuepressPages: [...real, ...generated],
    realPaths,
    isReal: (url) => realPaths.has(url.split('#')[0]!),
  }
}
