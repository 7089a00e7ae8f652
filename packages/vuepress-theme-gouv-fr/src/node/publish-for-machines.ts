import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import type { App } from 'vuepress/core'
import type { Deployment } from './deployment.js'
import { describeFeed, type Feed } from './feed.js'
import { describePages } from './pages-api.js'
import { describeRedirects } from './redirects.js'
import { describeRobots, describeSitemap } from './sitemap.js'

/**
 * Écrit ce que lisent les scripts, les moteurs, les lecteurs de flux et l’hébergeur : `api/pages.json`,
 * `sitemap.xml`, `flux.xml`, `robots.txt`, `_redirects`. Un fichier que le site a déjà est gardé.
 */
export function publishForMachines(
  app: App,
  { hostname, isPreview }: Deployment,
  feeds: readonly Feed[],
): void {
  const write = (name: string, content: string): void => {
    const file = app.dir.dest(name)
    if (!existsSync(file)) writeFileSync(file, content)
  }
  mkdirSync(app.dir.dest('api'), { recursive: true })
  writeFileSync(app.dir.dest('api/pages.json'), JSON.stringify(describePages(app), null, 1))
  if (hostname && !isPreview) write('sitemap.xml', describeSitemap(app, hostname))
  for (const feed of feeds) write(feed.path.slice(1), describeFeed(feed))
  write('robots.txt', describeRobots(app.options.base, hostname, isPreview))
  const redirects = describeRedirects(app)
  // Après les règles que le site aurait écrites lui-même dans son dossier public.
  if (redirects) appendFileSync(app.dir.dest('_redirects'), redirects)
}
