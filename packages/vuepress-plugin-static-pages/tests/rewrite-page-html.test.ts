import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AssetPublisher } from '../src/node/asset-publisher.js'
import { rewritePageHtml } from '../src/node/rewrite-page-html.js'
import type { RewriteContext } from '../src/node/rewrite-url.js'
import { makePng, makeSvg } from './support/make-image.js'

const root = mkdtempSync(path.join(tmpdir(), 'pages-statiques-'))
const FILES: Record<string, string | Buffer> = {
  'docs/guide/x.png': makePng(40, 20),
  'docs/guide/y.png': makePng(40, 20, 1),
  'docs/guide/copie de x.png': makePng(40, 20),
  'docs/guide/été à la mer.png': makePng(10, 30, 2),
  'docs/guide/plan 50% #1?.png': makePng(5, 5, 3),
  'docs/guide/dessin.svg': makeSvg('viewBox="0 0 120 60"'),
  'docs/guide/son.mp3': 'son',
  'docs/guide/Rapport final (été).pdf': 'pdf',
  'docs/img/z.png': makePng(8, 4, 4),
  'docs/.vuepress/public/logo.png': makePng(64, 32, 5),
  'docs/.vuepress/public/fiche.pdf': 'pdf',
  'docs/.vuepress/public/guide/annexe.pdf': 'pdf',
  'docs/.vuepress/public/été.png': makePng(3, 3, 6),
}

let publisher: AssetPublisher
let missing: string[]

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
})

afterAll(() => rmSync(root, { recursive: true }))

beforeEach(() => {
  publisher = new AssetPublisher('/b/')
  missing = []
})

const rewrite = (html: string, context: Partial<RewriteContext> = {}) =>
  rewritePageHtml(html, {
    publisher,
    pagePath: '/guide/page.html',
    redirects: { '/ancien.html': '/nouveau/', '/%C3%A9t%C3%A9.html': '/saison.html' },
    isStatic: true,
    hasImageAttributes: false,
    places: {
      base: '/b/',
      sourceDir: path.join(root, 'docs'),
      publicDir: path.join(root, 'docs/.vuepress/public'),
      pageDir: path.join(root, 'docs/guide'),
      aliases: { '@source': path.join(root, 'docs'), '@img': path.join(root, 'docs/img') },
    },
    onMissing: (kind, url) => missing.push(`${kind} ${url}`),
    ...context,
  })

describe('texte, code et commentaires', () => {
  it.each([
    '<pre><code>&lt;img src="./x.png"&gt;</code></pre>',
    '<p>écrire v-pre ou <code>a v-pre</code> ou 1 < 2 et src="./x.png"</p>',
    '<p title="<img src=\'./x.png\'> v-pre">a</p>',
    '<textarea><img src="./x.png"></textarea>',
    '<p>{{ accolades }} &amp; &nbsp; &eacute;</p>',
    '<svg><path d="M0 0"/><g/></svg><br/><img alt="a / b"/>',
  ])('ne touche pas %s', (html) => {
    expect(rewrite(html)).toBe(html)
  })

  it('retire v-pre des balises, où qu’il soit et quelle que soit sa forme', () => {
    expect(rewrite('<pre v-pre><code v-pre>v-pre</code></pre>')).toBe(
      '<pre><code>v-pre</code></pre>',
    )
    expect(rewrite('<p class="v-pre" v-pre="" id=a>a</p><p\nv-pre>b</p>')).toBe(
      '<p class="v-pre" id=a>a</p><p>b</p>',
    )
  })

  it('retire les commentaires, comme le fait Vue', () => {
    expect(rewrite('<p>a<!-- <img src="./absente.png"> à finir --></p><!---->')).toBe('<p>a</p>')
    expect(missing).toEqual([])
  })

  it('ferme les éléments que seul Vue lit comme vides', () => {
    expect(rewrite('<p>a <span class="x" /> b <i/></p>')).toBe(
      '<p>a <span class="x" ></span> b <i></i></p>',
    )
  })
})

describe('images et médias', () => {
  it.each([
    ['./x.png', /^\/b\/assets\/x\.[0-9a-f]{8}\.png$/],
    ['x.png', /^\/b\/assets\/x\.[0-9a-f]{8}\.png$/],
    ['../guide/x.png', /^\/b\/assets\/x\.[0-9a-f]{8}\.png$/],
    ['../img/z.png', /^\/b\/assets\/z\.[0-9a-f]{8}\.png$/],
    ['@source/img/z.png', /^\/b\/assets\/z\.[0-9a-f]{8}\.png$/],
    ['@img/z.png', /^\/b\/assets\/z\.[0-9a-f]{8}\.png$/],
    ['/img/z.png', /^\/b\/assets\/z\.[0-9a-f]{8}\.png$/],
    ['./été à la mer.png', /^\/b\/assets\/ete-a-la-mer\.[0-9a-f]{8}\.png$/],
    ['./%C3%A9t%C3%A9%20%C3%A0%20la%20mer.png', /^\/b\/assets\/ete-a-la-mer\.[0-9a-f]{8}\.png$/],
    ['./plan 50% #1?.png', /^\/b\/assets\/plan-50-1\.[0-9a-f]{8}\.png$/],
    ['./dessin.svg#partie', /^\/b\/assets\/dessin\.[0-9a-f]{8}\.svg#partie$/],
    ['/logo.png', '/b/logo.png'],
    ['/logo.png?v=2', '/b/logo.png?v=2'],
    ['/b/logo.png', '/b/logo.png'],
    ['/été.png', '/b/%C3%A9t%C3%A9.png'],
    ['https://exemple.fr/x.png', 'https://exemple.fr/x.png'],
    ['//exemple.fr/x.png', '//exemple.fr/x.png'],
    ['data:image/png;base64,AA', 'data:image/png;base64,AA'],
  ])('écrit l’adresse de %s', (src, expected) => {
    const html = rewrite(`<img alt="a" src="${src}">`)
    const rewritten = /src="([^"]*)"/.exec(html)?.[1]
    if (typeof expected === 'string') expect(rewritten).toBe(expected)
    else expect(rewritten).toMatch(expected)
    expect(missing).toEqual([])
  })

  it('lit les attributs dans tous les sens, avec ou sans guillemets', () => {
    const html = rewrite(`<img src='./x.png' alt=a><img alt="&quot;>" src=./x.png>`)
    expect(html).toMatch(
      /^<img src="\/b\/assets\/x\.\w+\.png" alt=a><img alt="&quot;>" src="\/b\/assets\/x\.\w+\.png">$/,
    )
  })

  it('écrit chaque adresse d’un srcset', () => {
    const html = rewrite('<source srcset="./x.png 1x,  /logo.png 2x, https://e.fr/a.png 800w">')
    expect(html).toMatch(
      /^<source srcset="\/b\/assets\/x\.\w+\.png 1x, \/b\/logo\.png 2x, https:\/\/e\.fr\/a\.png 800w">$/,
    )
  })

  it('s’occupe des vidéos, des sons et des pièces de SVG', () => {
    const html = rewrite(
      '<video poster="./x.png"></video><audio src="son.mp3"></audio><svg><use href="./dessin.svg#a"/><use href="#b"/></svg>',
    )
    expect(html).toMatch(
      /poster="\/b\/assets\/x\.\w+\.png".*src="\/b\/assets\/son\.\w+\.mp3".*href="\/b\/assets\/dessin\.\w+\.svg#a".*href="#b"/,
    )
  })

  it('publie une fois le même contenu', async () => {
    const html = rewrite('<img src="./x.png"><img src="./copie de x.png"><img src="./y.png">')
    expect(new Set(html.match(/src="[^"]*"/g)).size).toBe(2)
    await publisher.copyAll(path.join(root, 'dist'))
    expect(readdirSync(path.join(root, 'dist/assets'))).toHaveLength(2)
  })

  it('signale ce qui n’existe pas', () => {
    rewrite('<img src="./absente.png"><img src="/absente.png"><video src="film.mp4"></video>')
    expect(missing).toEqual(['image ./absente.png', 'image /absente.png', 'media film.mp4'])
  })
})

describe('attributs des images', () => {
  const withAttributes = (html: string) => rewrite(html, { hasImageAttributes: true })

  it('donne ses dimensions à chaque image, et charge plus tard celles qui suivent la première', () => {
    expect(withAttributes('<img src="/logo.png" alt=""><img src="./dessin.svg" alt="">')).toMatch(
      /^<img width="64" height="32" decoding="async" src="\/b\/logo\.png" alt=""><img width="120" height="60" loading="lazy" decoding="async" src="[^"]+" alt="">$/,
    )
  })

  it('respecte ce qui est écrit et complète la dimension qui manque', () => {
    const html = withAttributes(
      '<img src="https://e.fr/a.png"><img src="./x.png" width="20" loading="eager" decoding="sync"><img src="./x.png" width="1" height="2">',
    )
    expect(html).toContain('<img height="10" src=')
    expect(html).toContain('<img loading="lazy" decoding="async" src="/b/assets/x')
    expect(html).toMatch(/^<img decoding="async" src="https/)
  })

  it('ne double pas une dimension calculée par Vue', () => {
    const html = rewrite('<img src="./x.png" :width="w" :height="h" />', {
      hasImageAttributes: true,
      isStatic: false,
    })
    expect(html).toBe('<img decoding="async" src="./x.png" :width="w" :height="h" />')
  })
})

describe('liens', () => {
  it.each([
    ['/b/ancien.html', '/b/nouveau/'],
    ['/b/ancien.html?a=1#suite', '/b/nouveau/?a=1#suite'],
    ['/b/%C3%A9t%C3%A9.html', '/b/saison.html'],
    ['/b/autre.html#x', '/b/autre.html#x'],
    ['/ailleurs/', '/ailleurs/'],
    ['#x', '#x'],
    ['?q=a', '?q=a'],
    ['mailto:a@e.fr', 'mailto:a@e.fr'],
    ['https://exemple.fr/x.pdf', 'https://exemple.fr/x.pdf'],
    ['autre.md', 'autre.md'],
    ['dossier', 'dossier'],
    ['/fiche.pdf', '/b/fiche.pdf'],
    ['/flux.xml', '/flux.xml'],
    ['./annexe.pdf', './annexe.pdf'],
  ])('%s mène à %s', (href, expected) => {
    expect(rewrite(`<a href="${href}">a</a>`)).toBe(`<a href="${expected}">a</a>`)
    expect(missing).toEqual([])
  })

  it('publie un fichier à télécharger sous son nom', async () => {
    const html = rewrite('<a href="./Rapport%20final%20(%C3%A9t%C3%A9).pdf#page=2">a</a>')
    expect(html).toMatch(
      /^<a href="\/b\/assets\/[0-9a-f]{8}\/Rapport%20final%20\(%C3%A9t%C3%A9\)\.pdf#page=2">a<\/a>$/,
    )
    await publisher.copyAll(path.join(root, 'dist2'))
    const [folder = ''] = readdirSync(path.join(root, 'dist2/assets'))
    expect(readdirSync(path.join(root, 'dist2/assets', folder))).toEqual([
      'Rapport final (été).pdf',
    ])
  })

  it('signale un fichier lié qui n’existe pas', () => {
    rewrite('<a href="./absent.pdf">a</a><a href="exemple.gouv.fr">b</a>')
    expect(missing).toEqual(['link ./absent.pdf', 'link exemple.gouv.fr'])
  })
})

describe('pages hydratées', () => {
  it('laisse à Vite les images et garde ce que Vue doit lire', () => {
    const html =
      '<Badge/><p v-pre :x="a"><!-- c --></p><span/><img src="./x.png" :alt="a"><video src="./x.png"></video>'
    expect(rewrite(html, { isStatic: false })).toBe(html)
  })

  it('signale pourtant les images absentes et publie les téléchargements', () => {
    const html = rewrite(
      '<img src="./absente.png"><img src="@vite/x.png"><a href="/b/ancien.html">a</a>',
      { isStatic: false },
    )
    expect(html).toBe('<img src="./absente.png"><img src="@vite/x.png"><a href="/b/nouveau/">a</a>')
    expect(missing).toEqual(['image ./absente.png'])
  })

  it('cache à Vite une image absente quand le site est tolérant', () => {
    const html = rewrite('<img src="./l\'absente.png">', { isStatic: false, isTolerant: true })
    expect(html).toBe(`<img :src='"./l&#39;absente.png"'>`)
    expect(missing).toEqual(["image ./l'absente.png"])
  })
})
