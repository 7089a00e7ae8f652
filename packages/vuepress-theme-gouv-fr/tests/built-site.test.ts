import { createHash } from 'node:crypto'
import { STARTER_CSP_HASH } from 'vuepress-theme-gouv-fr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, type BuiltSite } from './support/build-site.js'
import { find, findAll, textOf } from './support/html.js'

let site: BuiltSite

// Le cas le moins ordinaire : sans la marque de l’État, sous une adresse de base, noms accentués.
beforeAll(async () => {
  site = await buildSite({
    files: {
      'index.md': '---\ntitle: Accueil\nlayout: Home\n---\n',
      'rubrique/index.md': '---\ntitle: Rubrique\n---\n\n[Suite](./été.md)\n',
      'rubrique/été.md':
        '---\ntitle: L’été\nanciennes_adresses: [/ete.html]\n---\n\n# L’été\n\nVoir [l’accueil](../index.md).\n',
      'rubrique/vieille.md':
        '---\ntitle: Vieille\narchive: true\n---\n\nLe motpérimé ne sort plus.\n',
      'rubrique/image.md': '---\ntitle: Image\n---\n\n![Schéma](/schema.svg)\n',
      'rubrique/vivante.md': '---\ntitle: Vivante\n---\n\n{{ 1 + 1 }}\n',
      '.vuepress/public/schema.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>',
    },
    options: { brand: { type: 'neutral' }, hostname: 'https://exemple.fr' },
    config: { base: '/sous/' },
  })
}, 60_000)

afterAll(() => site.remove())

const htmlFiles = (): string[] => site.files.filter((file) => file.endsWith('.html'))

describe('site sans marque de l’État', () => {
  it('n’a ni bloc-marque, ni Marianne, ni liens de l’État, ni icône de l’État', () => {
    for (const file of htmlFiles()) {
      const html = site.read(file)
      expect(findAll(html, '.fr-logo, .fr-header__logo, .fr-footer__brand')).toHaveLength(0)
      expect(html).not.toMatch(/Marianne|République|legifrance|rel="icon"/)
    }
    expect(site.files.filter((file) => /Marianne|favicon/.test(file))).toEqual([])
  })

  it('garde son nom et le lien vers l’accueil', () => {
    const [link] = findAll(site.read('rubrique/index.html'), '.fr-header__service a')
    expect(link?.attribs).toMatchObject({ href: '/sous/', title: 'Accueil - Le site' })
  })
})

describe('site sans page légale', () => {
  it('dit tout de même son état d’accessibilité, sans lien', () => {
    for (const file of htmlFiles()) {
      const mention = find(site.read(file), '.fr-footer__bottom-item > span')
      expect(textOf(mention)).toBe('Accessibilité\u00a0: non conforme')
    }
  })
})

describe('page archivée', () => {
  it('porte un bandeau, reste au menu et sort de la recherche', () => {
    const html = site.read('rubrique/vieille.html')
    expect(findAll(html, 'main .fr-alert--info')).toHaveLength(1)
    expect(html).toContain('Page archivée')
    expect(site.read('rubrique/index.html')).toContain('/sous/rubrique/vieille.html')
    const written = JSON.parse(site.read('api/pages.json')) as unknown[]
    const index = JSON.parse(site.read('recherche/manifest.json')) as { pages: number }
    // Ni l’archive, ni l’accueil : il n’a pas de texte à trouver.
    expect(index.pages).toBe(written.length - 2)
  })
})

describe('site publié sous une adresse de base', () => {
  it('ne vise que des fichiers qu’il publie', () => {
    const published = new Set(site.files.map((file) => `/sous/${file.replace(/index\.html$/, '')}`))
    for (const file of htmlFiles()) {
      const targets = findAll(site.read(file), '[href], [src], [action]').flatMap(({ attribs }) =>
        [attribs.href, attribs.src, attribs.action].filter((url) => url !== undefined),
      )
      const missing = targets
        .filter((url) => !/^(?:https?:|#)/.test(url))
        .map((url) => decodeURI(url.replace(/[#?].*$/, '')))
        .filter((url) => !published.has(url))
      expect(missing, file).toEqual([])
    }
  })

  it('écrit ses adresses canoniques et ses redirections avec la base', () => {
    expect(site.read('rubrique/été.html')).toContain(
      '<link rel="canonical" href="https://exemple.fr/sous/rubrique/%C3%A9t%C3%A9.html">',
    )
    expect(site.read('_redirects')).toContain(
      '/sous/ete.html /sous/rubrique/%C3%A9t%C3%A9.html 301',
    )
  })

  it('décrit ses pages aux scripts', () => {
    const pages = JSON.parse(site.read('api/pages.json')) as { path: string; title: string }[]
    expect(pages.map(({ path }) => path)).toEqual([
      '/',
      '/rubrique/',
      '/rubrique/%C3%A9t%C3%A9.html',
      '/rubrique/image.html',
      '/rubrique/vieille.html',
      '/rubrique/vivante.html',
    ])
  })
})

describe('page qui emploie Vue', () => {
  const scriptsOf = (file: string): string[] =>
    findAll(site.read(file), 'script[src]').map(({ attribs }) => attribs.src!)

  it('reçoit Vue, et dit au script du DSFR d’attendre', () => {
    const html = site.read('rubrique/vivante.html')
    expect(scriptsOf('rubrique/vivante.html')).toHaveLength(2)
    expect(findAll(html, 'script[data-gouv-hydrated]')).toHaveLength(1)
    expect(html).toMatch(/<p>2<\/p>/)
  })

  it('ne change rien aux autres', () => {
    expect(scriptsOf('rubrique/image.html')).toHaveLength(1)
    expect(site.read('rubrique/image.html')).not.toMatch(
      /data-gouv-hydrated|modulepreload|prefetch/,
    )
  })
})

describe('région remplacée par un composant du site', () => {
  it('est la sienne sur toutes les pages, les autres restent celles du thème', async () => {
    const own = await buildSite({
      files: {
        'index.md': '# Accueil',
        '.vuepress/Pied.vue': `<script setup>
import { useMessages } from 'vuepress-theme-gouv-fr/client'
const messages = useMessages()
</script>
<template><footer id="footer" role="contentinfo">Mon {{ messages.footer }}</footer></template>`,
        '.vuepress/site.css': 'footer { outline-color: var(--text-title-blue-france) }',
      },
      options: { components: { SiteFooter: '.vuepress/Pied.vue' }, styles: ['.vuepress/site.css'] },
    })
    const html = own.read('index.html')
    const css = own.read(own.files.find((file) => file.endsWith('.css'))!)
    await own.remove()
    expect(html).toContain('<footer id="footer" role="contentinfo">Mon Pied de page</footer>')
    expect(html).toContain('class="fr-header"')
    expect(css).toContain('footer{outline-color:var(--text-title-blue-france)}')
  })

  it('doit exister', async () => {
    const options = { components: { Breadcrumb: '.vuepress/rien.vue' } }
    await expect(buildSite({ files: { 'index.md': '# A' }, options })).rejects.toThrow(
      /« components\.Breadcrumb » nomme « \.vuepress\/rien\.vue »/,
    )
  })
})

describe('toute page', () => {
  it('a pour seul script en ligne celui dont l’empreinte est publiée', () => {
    for (const file of htmlFiles()) {
      const scripts = findAll(
        site.read(file),
        'script:not([src]):not([type="application/ld+json"])',
      )
      const hashes = scripts.map((script) => {
        const text = script.children.map((node) => ('data' in node ? node.data : '')).join('')
        return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
      })
      expect(hashes, file).toEqual([STARTER_CSP_HASH])
    }
  })

  it('a un titre qui nomme la page, puis le site', () => {
    expect(site.read('rubrique/été.html')).toContain('<title>L’été – Le site</title>')
    expect(site.read('404.html')).toMatch(/<title>Page non trouvée – Le site<\/title>/)
  })

  it('n’écrit pas deux fois le titre que le Markdown porte déjà', () => {
    expect(findAll(site.read('rubrique/été.html'), 'h1')).toHaveLength(1)
  })
})
