import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'vuepress/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveAudience, resolveCookiesPages } from '../../src/node/audience.js'
import { checkAudience } from '../../src/node/check-audience.js'
import { listHeadAssets } from '../../src/node/head-assets.js'
import { makeApp } from '../support/make-app.js'

const HOSTNAME = 'https://exemple.gouv.fr'
const COOKIES = '/a-propos/gestion-des-cookies.html'
const matomo = { url: 'https://stats.exemple.gouv.fr', siteId: 12 }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audience-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const appOf = (...paths: string[]): App =>
  Object.assign(makeApp(paths.map((path) => ({ path }))), {
    dir: {
      source: (file: string) => `${process.cwd()}/docs/${file}`,
      public: (file: string) => join(folder, file),
    },
  })

const check = (app: App, options = {}, hostname: string | undefined = HOSTNAME): string[] =>
  checkAudience(app, { matomo, ...options }, hostname, join(folder, 'netlify.toml'))

const writeToml = (policy: string, path = '/*'): void =>
  writeFileSync(
    join(folder, 'netlify.toml'),
    `[[headers]]\n  for = "${path}"\n  [headers.values]\n    Content-Security-Policy = "${policy}"\n`,
  )

const assetsOf = (hostname: string | undefined, isPreview: boolean, given = {}): string =>
  listHeadAssets({
    ...{ base: '/', artworkPath: '', isNeutral: true, scriptName: 'a.js', hasScript: true },
    isHydrated: false,
    audience: resolveAudience('matomo' in given ? undefined : matomo, {
      isPreview,
      ...(hostname ? { hostname } : {}),
    }),
  })

describe('mesure d’audience', () => {
  it('est décrite au script des pages : où écrire, pour quel site, à quelle adresse publique', () => {
    expect(assetsOf(HOSTNAME, false)).toContain(
      ' data-audience="https://stats.exemple.gouv.fr/matomo.php" data-site="12" data-host="exemple.gouv.fr">',
    )
  })

  it('garde le dossier de Matomo dans son adresse', () => {
    const audience = resolveAudience(
      { url: `${HOSTNAME}/outils/matomo`, siteId: 1 },
      { hostname: HOSTNAME, isPreview: false },
    )
    expect(audience?.url).toBe(`${HOSTNAME}/outils/matomo/matomo.php`)
  })

  it('n’est pas dans la page d’un aperçu, d’un site sans adresse publique, ou sans l’option', () => {
    expect(assetsOf(HOSTNAME, true)).not.toContain('audience')
    expect(assetsOf(undefined, false)).not.toContain('audience')
    expect(assetsOf(HOSTNAME, false, { matomo: undefined })).not.toContain('audience')
  })

  it('est expliquée sur la page des cookies de chaque langue', () => {
    const app = appOf('/', COOKIES, `/en${COOKIES}`)
    expect(resolveCookiesPages(app, {})).toEqual([COOKIES, `/en${COOKIES}`])
    const other = appOf('/', '/traceurs.html')
    expect(resolveCookiesPages(other, { footer: { cookies: '/traceurs.html' } })).toEqual([
      '/traceurs.html',
      '/traceurs.html',
    ])
  })
})

describe('contrôle de la mesure d’audience', () => {
  it('ne dit rien quand tout y est, ni sans l’option', () => {
    writeToml("default-src 'none'; connect-src 'self' https://stats.exemple.gouv.fr")
    expect(check(appOf('/', COOKIES))).toEqual([])
    expect(check(appOf('/'), { matomo: undefined })).toEqual([])
  })

  it('dit quel fichier écrire quand la page des cookies manque', () => {
    expect(check(appOf('/'))).toEqual([
      'la page « gestion des cookies », où l’on s’oppose à la mesure, manque : écrivez docs/a-propos/gestion-des-cookies.md, ou nommez votre page dans footer.cookies.',
    ])
    expect(check(appOf('/'), { footer: { cookies: '/non.html' } })[0]).toContain(
      'manque (footer.cookies nomme « /non.html », qui n’existe pas)',
    )
  })

  it('demande l’adresse publique', () => {
    expect(checkAudience(appOf('/', COOKIES), { matomo }, undefined, join(folder, 'non'))).toEqual([
      expect.stringContaining('écrivez l’option hostname'),
    ])
  })

  it('donne la directive à écrire quand la politique de netlify.toml bloque Matomo', () => {
    writeToml("default-src 'none'; connect-src 'self'; form-action 'self'")
    expect(check(appOf('/', COOKIES))).toEqual([
      expect.stringMatching(
        /netlify\.toml — la politique de sécurité de « \/\* » empêche .* écrivez : connect-src 'self' https:\/\/stats\.exemple\.gouv\.fr$/,
      ),
    ])
  })

  it('laisse la politique d’adresses sans page', () => {
    writeToml("connect-src 'none'", '/api/*')
    expect(check(appOf('/', COOKIES))).toEqual([])
  })

  it('lit aussi le fichier « _headers » du dossier public', () => {
    writeFileSync(
      join(folder, '_headers'),
      "# Sécurité\n/*\n  X-Frame-Options: DENY\n  content-security-policy: connect-src 'self'\n\n/api/*\n  Content-Security-Policy: connect-src 'none'\n",
    )
    expect(check(appOf('/', COOKIES))).toEqual([
      expect.stringMatching(/_headers — .* écrivez : connect-src 'self' https:\/\/stats/),
    ])
  })

  it('nomme la ligne d’un netlify.toml illisible', () => {
    writeFileSync(join(folder, 'netlify.toml'), '[[headers]\n')
    expect(check(appOf('/', COOKIES))).toEqual([
      expect.stringMatching(/netlify\.toml:1 : .*illisible/),
    ])
  })
})
