import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest'
import { startHost, type Host } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { visit, type VisitOptions } from './browser.js'
import { startFakeMatomo, type FakeMatomo } from './fake-matomo.js'
import { copyMiniSite, type MiniSite } from './mini-site.js'
import { runVuepress } from './run-vuepress.js'

export const GUIDE = '/guides/marees.html'
export const COOKIES = '/a-propos/gestion-des-cookies.html'

const config = (matomo: string): string => `import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

export default defineUserConfig({
  lang: 'fr-FR',
  title: 'Petit site',
  locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB', title: 'Small site' } },
  dest: new URL('../../dist', import.meta.url).pathname,
  bundler: viteBundler(),
  theme: gouvFrTheme({
    hostname: 'http://127.0.0.1',
    matomo: { url: '${matomo}', siteId: 12 },
    strict: true,
  }),
})
`

const CLIENT = `import { h } from 'vue'
import { defineClientConfig, useRouter } from 'vuepress/client'

const Suivre = {
  setup() {
    const router = useRouter()
    return () => h('button', { type: 'button', onClick: () => router.push('/vue/deux.html') }, 'Suivre')
  },
}

export default defineClientConfig({ enhance: ({ app }) => void app.component('Suivre', Suivre) })
`

const page = (title: string, text: string, more = ''): string =>
  `---\ntitle: ${title}\ndescription: Une page des essais.\n${more}---\n\n${text}\n`

/** Écrit un petit site dont l’audience est mesurée par le Matomo de cette adresse. */
const writeAudienceSite = (matomo: string, netlifyToml: string): MiniSite => {
  const site = copyMiniSite()
  site.write('.vuepress/config.ts', config(matomo))
  site.write('.vuepress/client.ts', CLIENT)
  const cookies = 'a-propos/gestion-des-cookies.md'
  site.write(cookies, page('Gestion des cookies', 'Aucun cookie.', 'menu: false\n'))
  site.write(`en/${cookies}`, page('Cookies', 'No cookies.', 'menu: false\n'))
  site.write('en/index.md', page('Home', 'Welcome.', 'layout: Home\n'))
  site.write('vue/un.md', page('Un', '<Suivre />'))
  site.write('vue/deux.md', page('Deux', 'Arrivée.', 'hydrate: true\n'))
  const { origin } = new URL(matomo)
  writeFileSync(
    join(site.folder, 'netlify.toml'),
    readFileSync(netlifyToml, 'utf8').replace("connect-src 'self'", `connect-src 'self' ${origin}`),
  )
  return site
}

/** Un site qui mesure son audience, servi avec sa politique de sécurité, et le Matomo qui l’écoute. */
export interface AudienceSite {
  readonly matomo: FakeMatomo
  readonly site: MiniSite
  /** Adresse du site, sans barre finale. */
  readonly url: string
  /** Ouvre une page ; quand le réseau se tait, ce qui devait partir est parti. */
  open(path: string, use: (page: Page) => Promise<void>, options?: VisitOptions): Promise<void>
  /** Mène à une autre page, et attend que le réseau se taise. */
  go(page: Page, path: string, referer?: string): Promise<void>
}

/** Construit et sert le site avant les essais d’un fichier, et l’efface après. */
export const useAudienceSite = (): AudienceSite => {
  let matomo: FakeMatomo
  let site: MiniSite
  let host: Host
  beforeAll(async () => {
    matomo = await startFakeMatomo()
    site = writeAudienceSite(matomo.url, inject('netlifyToml'))
    const { code, output } = await runVuepress(['build', 'docs'], site.folder)
    expect(code, output).toBe(0)
    host = await startHost({ dist: site.dist, netlifyToml: join(site.folder, 'netlify.toml') })
  }, 120_000)
  beforeEach(() => void matomo.take())
  afterAll(async () => {
    await host?.close()
    await matomo?.close()
    site?.delete()
  })
  return {
    get matomo() {
      return matomo
    },
    get site() {
      return site
    },
    get url() {
      return host.url
    },
    open: (path, use, options = {}) =>
      visit(
        host.url + path,
        async (page) => {
          await page.waitForLoadState('networkidle')
          await use(page)
        },
        options,
      ),
    go: async (page, path, referer) => {
      await page.goto(host.url + path, {
        waitUntil: 'networkidle',
        ...(referer ? { referer } : {}),
      })
    },
  }
}
