import { existsSync, writeFileSync } from 'node:fs'
import type { App } from 'vuepress/core'
import type { Deployment } from './deployment.js'
import { describeRobots, describeSitemap } from './sitemap.js'

/** Écrit `sitemap.xml` et `robots.txt`, sauf si le site a déjà les siens. */
export function publishForRobots(app: App, { hostname, isPreview }: Deployment): void {
  const write = (name: string, content: string): void => {
    const file = app.dir.dest(name)
    if (!existsSync(file)) writeFileSync(file, content)
  }
  if (hostname && !isPreview) write('sitemap.xml', describeSitemap(app, hostname))
  write('robots.txt', describeRobots(app.options.base, hostname, isPreview))
}
