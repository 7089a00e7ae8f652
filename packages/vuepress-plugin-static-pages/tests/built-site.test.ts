import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isStaticPage } from '../src/index.js'
import { buildSite, removeSites } from './support/build-site.js'
import type { BuiltSite } from './support/build-site.js'
import { makePng } from './support/make-image.js'
import { innerOf, parseHtml } from './support/parse-html.js'

const RICH_MARKDOWN = `# Un *titre* & \`{{ code }}\`

## Première partie

Du texte « accentué » avec \`{{ x }}\`, **gras**, [un lien](./guide/a.md#ancre), [dehors](https://exemple.fr?a=1&b=2).

- liste
  1. sous-liste

> citation

| a | b |
|---|:-:|
| 1 | \`|\` |

\`\`\`vue
<Badge :x="{{ y }}" />
\`\`\`

<details open><summary>Résumé</summary>

Contenu <span title="a &quot;b&quot;">&lt;b&gt;</span><br/>

</details>

<svg viewBox="0 0 1 1"><path d="M0 0h1" /></svg>

## Seconde partie {#deux}
`

const FILES = {
  'index.md': '# Accueil\n\n[[toc]]\n\n## Première partie\n\n[Guide](guide/README.md)\n',
  'riche.md': RICH_MARKDOWN,
  'vide.md': '',
  'guide/README.md': '# Guide\n\n![Schéma](<./schéma du site.png>)\n\n![Logo](/logo.png)\n',
  'guide/a.md': '---\npermalink: /deplace/\n---\n# A\n\n[B](b.md)\n',
  'guide/b.md':
    '# B\n\n[A](a.md)\n\n<Compteur />\n\n{{ 1 + 1 }}\n\n![x](sch%C3%A9ma%20du%20site.png)\n',
  'en/index.md': '# Home\n\nWelcome\n',
  'guide/schéma du site.png': makePng(30, 10),
  '.vuepress/public/logo.png': makePng(64, 32),
}

let site: BuiltSite
let log: string

beforeAll(async () => {
  const spy = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  site = await buildSite({
    files: FILES,
    config: {
      base: '/sous-dossier/',
      lang: 'fr-FR',
      title: 'Site',
      locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-US', title: 'Site in English' } },
    },
  })
  log = spy.mock.calls.flat().join('\n')
  spy.mockRestore()
}, 60_000)

afterAll(removeSites)

describe('page statique', () => {
  it.each([
    'index.html',
    'riche.html',
    'vide.html',
    'guide/index.html',
    'en/index.html',
    '404.html',
  ])('%s ne charge aucun script', async (file) => {
    const html = await site.read(file)
    expect(html).not.toMatch(/<script|modulepreload|prefetch|rel="preload"/)
    expect(html).not.toMatch(/<!--|v-pre/)
  })

  it('garde les accolades du code telles quelles', async () => {
    const html = await site.read('riche.html')
    expect(html).toContain('<code>{{ x }}</code>')
    expect(html).toContain('&lt;Badge :x=&quot;{{ y }}&quot; /&gt;')
  })

  it('donne au contenu les attributs que la mise en page lui met', async () => {
    expect(await site.read('vide.html')).toContain('<main data-title><div class="contenu"></div>')
  })

  it('écrit des liens simples, avec la base, vers les adresses finales', async () => {
    expect(await site.read('index.html')).toContain('<a href="/sous-dossier/guide/">Guide</a>')
    expect(await site.read('index.html')).toContain('<a href="#premiere-partie">')
    expect(await site.read('riche.html')).toContain('<a href="/sous-dossier/deplace/#ancre">')
  })

  it('publie ses images et donne leurs dimensions', async () => {
    const html = await site.read('guide/index.html')
    const src = /<img [^>]*src="\/sous-dossier\/(assets\/schema-du-site\.\w{8}\.png)"/.exec(
      html,
    )?.[1]
    expect(site.files).toContain(src)
    expect(html).toMatch(/<img width="30" height="10" decoding="async" src=[^>]* alt="Schéma">/)
    expect(html).toContain(
      '<img width="64" height="32" loading="lazy" decoding="async" src="/sous-dossier/logo.png" alt="Logo">',
    )
  })

  it('suit la langue de son dossier', async () => {
    const html = await site.read('en/index.html')
    expect(html).toContain('<html lang="en-US">')
    expect(html).toContain('<title>Home | Site in English</title>')
  })

  it('a la page 404 de son thème', async () => {
    expect(await site.read('404.html')).toContain('<main class="introuvable">')
  })

  it('est la même page que celle de VuePress', async () => {
    const ordinary = await buildSite({
      files: { 'riche.md': RICH_MARKDOWN, 'guide/a.md': FILES['guide/a.md'] },
      config: { base: '/sous-dossier/', markdown: { links: { internalTag: 'a' } } },
      options: false,
    })
    const expected = innerOf(await ordinary.read('riche.html'), 'main')
      // VuePress leaves the old address of a moved page.
      .replace('/guide/a.html#', '/deplace/#')
      // Vue ends style declarations.
      .replaceAll('text-align:center;', 'text-align:center')
    expect(parseHtml(innerOf(await site.read('riche.html'), 'main'))).toEqual(parseHtml(expected))
    expect(expected).toContain('<svg')
  }, 60_000)
})

describe('page hydratée', () => {
  it('charge ses scripts et contient ce que Vue a rendu', async () => {
    const html = await site.read('guide/b.html')
    expect(html).toMatch(/<script type="module" src="\/sous-dossier\/assets\/app-[^"]+\.js" defer>/)
    expect(html).toContain('modulepreload')
    expect(html).not.toContain('prefetch')
    expect(html).toContain('<button>compte : 0</button><p>2</p>')
  })

  it('a ses images par Vite et ses liens à jour', async () => {
    const html = await site.read('guide/b.html')
    expect(html).toContain('<a href="/sous-dossier/deplace/">A</a>')
    expect(html).toMatch(
      /<img width="30" height="10" decoding="async" src="\/sous-dossier\/assets\//,
    )
  })

  it('est la seule à avoir un fichier de script', () => {
    const chunks = site.files.filter((file) => /^assets\/(?!app|plugin-vue).*\.js$/.test(file))
    expect(chunks).toHaveLength(1)
    expect(chunks[0]).toMatch(/^assets\/b-/)
  })
})

describe('compte rendu', () => {
  it('dit en une ligne ce que deviennent les pages et pourquoi', () => {
    expect(log).toMatch(
      /7 pages statiques, 1 page hydratée \(\S*guide\/b\.md:5 : balise de composant <Compteur>\)/,
    )
  })

  it('laisse isStaticPage répondre aux autres extensions', () => {
    const decided = Object.fromEntries(
      site.app.pages.map((page) => [page.path, isStaticPage(page)]),
    )
    expect(decided).toMatchObject({ '/': true, '/guide/b.html': false, '/404.html': true })
  })

  it('n’ajoute rien aux données des pages', () => {
    expect(JSON.stringify(site.app.pages.map(({ data }) => data))).not.toMatch(/static|hydrat/)
  })
})
