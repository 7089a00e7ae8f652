import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHost, type Host } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'

const FILES = {
  'dist/index.html': '<h1>Accueil</h1>',
  'dist/404.html': '<h1>Page introuvable</h1>',
  'dist/guide.html': `<h1>Guide</h1>${'<p>texte</p>'.repeat(200)}`,
  'dist/rubrique/index.html': '<h1>Rubrique</h1>',
  'dist/été.html': '<h1>Été</h1>',
  'dist/assets/police.woff2': 'police',
  'dist/en/404.html': '<h1>Page not found</h1>',
  'dist/_redirects': '/hier.html /guide.html#suite\n/en/* /en/404.html 404\n',
  'dist/image.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'secret.txt': 'hors du site',
  'netlify.toml': `
[[headers]]
  for = "/*"
  [headers.values]
    X-Partout = "oui"
    X-Lignes = """
      un,
      deux"""
    X-Dernier = "general"

[[headers]]
  for = "/assets/*"
  [headers.values]
    Cache-Control = "public, max-age=31536000, immutable"
    X-Dernier = "particulier"

[[redirects]]
  from = "/ancien.html"
  to = "/guide.html"

[[redirects]]
  from = "/vieux/*"
  to = "/rubrique/:splat"
  status = 302

[[redirects]]
  from = "/promo/:annee/fiche"
  to = "/guide.html?annee=:annee"

[[redirects]]
  from = "/guide.html"
  to = "/jamais"

[[redirects]]
  from = "/image.svg"
  to = "/guide.html"
  force = true

[[redirects]]
  from = "/alias"
  to = "/guide.html"
  status = 200

[[redirects]]
  from = "/langue"
  to = "/jamais"
  conditions = { Language = ["en"] }
`,
}

let folder: string
let host: Host

const write = (name: string, content: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'apercu-'))
  for (const [name, content] of Object.entries(FILES)) write(name, content)
  host = await startHost({ dist: join(folder, 'dist'), netlifyToml: join(folder, 'netlify.toml') })
})

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(host.url + path, { redirect: 'manual', ...init })

/** Réponse brute : `fetch` décomprime, et corrige les chemins avant de les demander. */
const getRaw = (
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request(host.url, { path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })

describe('adresses', () => {
  test.each([
    ['/', 'Accueil'],
    ['/guide.html', 'Guide'],
    ['/guide', 'Guide'],
    ['/rubrique/', 'Rubrique'],
    ['/rubrique/index.html', 'Rubrique'],
    ['/%C3%A9t%C3%A9.html', 'Été'],
  ])('%s sert « %s »', async (path, title) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(`<h1>${title}</h1>`)
  })

  test.each([
    ['/rubrique', '/rubrique/'],
    ['/rubrique?q=1', '/rubrique/?q=1'],
    ['/guide/', '/guide'],
  ])('%s renvoie à %s', async (path, target) => {
    const response = await get(path)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(target)
  })

  // Une redirection soumise à une condition, comme celle de « /langue », est laissée de côté.
  test.each([
    ['/rien/ici', 'Page introuvable'],
    ['/langue', 'Page introuvable'],
    ['/en/rien', 'Page not found'],
  ])('%s, inconnue, donne le 404.html de sa langue, avec le statut 404', async (path, title) => {
    const response = await get(path)
    expect([response.status, await response.text()]).toEqual([404, `<h1>${title}</h1>`])
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
  ])('rien ne sort du dossier par %s', async (path) => {
    const { status, body } = await getRaw(path)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('hors du site')
  })

  test('une adresse mal écrite est refusée', async () => {
    expect((await getRaw('/%E0%A4%A')).status).toBe(400)
  })

  test('seule la lecture est permise', async () => {
    const response = await get('/', { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test('HEAD donne les en-têtes sans le contenu', async () => {
    const response = await get('/guide.html', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
    expect(await response.text()).toBe('')
  })
})

describe('redirections', () => {
  test.each([
    ['/ancien.html', 301, '/guide.html'],
    ['/ancien.html?a=1', 301, '/guide.html?a=1'],
    ['/vieux/', 302, '/rubrique/'],
    ['/vieux/a/b', 302, '/rubrique/a/b'],
    ['/promo/2019/fiche', 301, '/guide.html?annee=2019'],
    ['/promo/2019/fiche?autre=1', 301, '/guide.html?annee=2019'],
    ['/image.svg', 301, '/guide.html'],
    ['/hier.html', 301, '/guide.html#suite'],
  ])('%s donne %i vers %s', async (path, status, target) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('location')).toBe(target)
  })

  test('une page qui existe l’emporte sur une redirection non forcée', async () => {
    expect((await get('/guide.html')).status).toBe(200)
  })

  test('le statut 200 sert la destination sans changer l’adresse', async () => {
    const response = await get('/alias')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Guide')
  })
})

describe('en-têtes', () => {
  test('les règles générales valent partout, erreurs et redirections comprises', async () => {
    for (const path of ['/', '/rien', '/ancien.html', '/assets/police.woff2']) {
      expect((await get(path)).headers.get('x-partout'), path).toBe('oui')
    }
  })

  test('une valeur sur plusieurs lignes devient une seule ligne', async () => {
    expect((await get('/')).headers.get('x-lignes')).toBe('un, deux')
  })

  test('entre deux règles qui conviennent, la dernière l’emporte', async () => {
    const { headers } = await get('/assets/police.woff2')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('x-dernier')).toBe('particulier')
  })

  test('sans règle, une page se revérifie à chaque visite', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('public,max-age=0,must-revalidate')
  })

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/police.woff2', 'font/woff2'],
  ])('%s est annoncé comme %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type)
  })
})

describe('compression et cache', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('un texte part en %s quand le navigateur l’accepte', async (encoding, decode) => {
    const { headers, body } = await getRaw('/guide.html', { 'accept-encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(body.length).toBeLessThan(FILES['dist/guide.html'].length / 5)
    expect(decode(body).toString()).toBe(FILES['dist/guide.html'])
  })

  test.each(['', 'identity', 'br;q=0', 'br;q=0.0, gzip;q=0'])(
    'il part tel quel quand le navigateur n’accepte que « %s »',
    async (accepted) => {
      const { headers, body } = await getRaw('/guide.html', { 'accept-encoding': accepted })
      expect(headers['content-encoding']).toBeUndefined()
      expect(body.toString()).toBe(FILES['dist/guide.html'])
    },
  )

  test('une police, déjà comprimée, part telle quelle', async () => {
    const { headers } = await getRaw('/assets/police.woff2', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBeUndefined()
  })

  test('un contenu déjà connu n’est pas renvoyé ; modifié, il l’est', async () => {
    const etag = (await get('/guide.html')).headers.get('etag')!
    expect((await get('/guide.html', { headers: { 'if-none-match': etag } })).status).toBe(304)
    write('dist/guide.html', `${FILES['dist/guide.html']}<p>ajout</p>`)
    const again = await get('/guide.html', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('ajout')
    write('dist/guide.html', FILES['dist/guide.html'])
  })
})

describe('démarrage', () => {
  test('un dossier sans site donne une erreur qui dit quoi faire', async () => {
    await expect(startHost({ dist: join(folder, 'vide') })).rejects.toThrow(
      /ne contient pas de site.*Construisez d’abord le site/,
    )
  })

  test('un netlify.toml illisible donne la ligne', async () => {
    write('faux.toml', '[[headers]]\n  for = "/*\n')
    const netlifyToml = join(folder, 'faux.toml')
    await expect(startHost({ dist: join(folder, 'dist'), netlifyToml })).rejects.toThrow(
      /faux\.toml:\d+ : ce fichier de configuration est illisible/,
    )
  })

  test('deux aperçus prennent deux ports', async () => {
    const other = await startHost({ dist: join(folder, 'dist') })
    expect(other.url).not.toBe(host.url)
    await other.close()
  })
})
