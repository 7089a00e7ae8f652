import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkOldPage } from '../../src/cli/check-old-pages.js'
import { convertConfig } from '../../src/cli/convert-config.js'
import { loadOldConfig } from '../../src/cli/load-old-config.js'
import { runMigrate } from '../../src/cli/run-migrate.js'

const OLD_CONFIG = `const { getSidebar } = require('vuepress-theme-gouv-fr/sidebar.js')
const missing = require('un-module-absent')
module.exports = {
  title: "Guides d'Etalab",
  description: 'Des guides.',
  theme: 'vuepress-theme-gouv-fr',
  themeConfig: {
    nav: [
      { text: 'Qualité', link: '/qualite/' },
      { text: 'Plus', items: [{ text: 'Groupe', items: [{ text: 'API', link: 'https://api.gouv.fr' }] }] },
    ],
    repo: 'etalab/guides',
    editLinks: true,
    lastUpdated: 'Mis à jour',
    sidebar: getSidebar(),
    sidebarTitles: { '/qualite/': "Préparer" },
    sidebarDepth: 2,
    algolia: { apiKey: 'x' },
  },
  plugins: [['@vuepress/back-to-top'], ['matomo', { siteId: 1 }]],
  chainWebpack: (config) => config,
}
`

const root = mkdtempSync(join(tmpdir(), 'migrer-'))
let docs: string
let count = 0
let shown: string

const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(docs, file)), { recursive: true })
  writeFileSync(join(docs, file), content)
}
const migrate = (...options: string[]): number => runMigrate([docs, ...options], 'aide')

beforeEach(() => {
  docs = join(root, `site-${count++}`)
  write('.vuepress/config.js', OLD_CONFIG)
  write('README.md', '---\nhome: true\nsidebarDepth: 2\n---\n\n<Badge text="x" />\n')
  shown = ''
  const keep = (...parts: unknown[]): void => void (shown += `${parts.join(' ')}\n`)
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('lecture d’une ancienne configuration', () => {
  it('évalue le JavaScript à part, sans les modules absents ni l’ancien thème', () => {
    const { values } = loadOldConfig(join(docs, '.vuepress'))
    expect(values).toMatchObject({ title: "Guides d'Etalab", themeConfig: { sidebar: 'auto' } })
  })

  it('la trouve par un chemin relatif, dans un paquet en modules ES', () => {
    write('package.json', '{ "type": "module" }')
    const values = loadOldConfig(relative(process.cwd(), join(docs, '.vuepress'))).values
    expect(values).toMatchObject({ title: "Guides d'Etalab", themeConfig: { sidebar: 'auto' } })
  })

  it('refuse une configuration vide plutôt que d’en écrire une', () => {
    write('.vuepress/config.js', 'module.exports = {}\n')
    expect(() => loadOldConfig(join(docs, '.vuepress'))).toThrow('elle ne rend aucun réglage')
  })

  it.each([
    ['config.yml', 'title: Un site\n'],
    ['config.toml', 'title = "Un site"\n'],
    ['config.mjs', 'export default { title: "Un site" }\n'],
    ['config.cjs', 'module.exports = (ctx) => ({ title: "Un site" })\n'],
  ])('lit %s', (name, content) => {
    rmSync(join(docs, '.vuepress/config.js'))
    write(`.vuepress/${name}`, content)
    expect(loadOldConfig(join(docs, '.vuepress')).values).toEqual({ title: 'Un site' })
  })

  it('dit en français pourquoi elle ne se lit pas', () => {
    write('.vuepress/config.js', 'module.exports = { title: ')
    expect(() => loadOldConfig(join(docs, '.vuepress'))).toThrow(
      /config\.js : cette configuration ne s’évalue pas/,
    )
    rmSync(join(docs, '.vuepress/config.js'))
    expect(() => loadOldConfig(join(docs, '.vuepress'))).toThrow(
      'Aucune configuration de VuePress 1',
    )
  })
})

describe('nouvelle configuration', () => {
  it('reprend ce qui a un équivalent et dit ce qui n’en a pas', () => {
    const { code, undecided } = convertConfig(loadOldConfig(join(docs, '.vuepress')))
    expect(code).toBe(`import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

export default defineUserConfig({
  lang: 'fr-FR',
  title: 'Guides d\\'Etalab',
  description: 'Des guides.',
  bundler: viteBundler(),
  theme: gouvFrTheme({
    repo: 'etalab/guides',
    lastUpdated: true,
    sidebarTitles: { '/qualite/': 'Préparer' },
    navbar: [
      { text: 'Qualité', link: '/qualite/' },
      { text: 'Plus', children: [{ text: 'API', link: 'https://api.gouv.fr' }] },
    ],
    docsDir: '',
    docsBranch: 'master',
  }),
})
`)
    expect(undecided.join('\n')).toMatch(/deux étages[^]*sidebarDepth[^]*algolia/)
    expect(undecided.join('\n')).toMatch(/chainWebpack/)
    expect(undecided.join('\n')).toMatch(
      /back-to-top »[^]*le thème s’en charge[^]*matomo »[^]*VuePress 2/,
    )
  })
})

describe('réglages vides ou dessinés autrement', () => {
  const convert = (themeConfig: object) =>
    convertConfig({ file: 'config.js', values: { title: 'Service', themeConfig } })

  it('laissent leur place aux réglages par défaut', () => {
    const { code } = convert({ nav: [], sidebar: {}, repo: '', docsDir: '.', editLinks: false })
    expect(code).toContain('gouvFrTheme({})')
  })

  it('le logo de l’opérateur reçoit un texte, celui de l’État disparaît', () => {
    const own = convert({ logo: 'images/eig.png' })
    expect(own.code).toContain("brand: { logo: { src: '/images/eig.png', alt: 'Service' } }")
    expect(own.undecided.join()).toContain('écrivez-y le nom que montre l’image')
    const state = convert({ logo: '/images/logo-marianne.svg' })
    expect(state.code).toContain('gouvFrTheme({})')
    expect(state.undecided.join()).toContain('dessine lui-même le bloc-marque')
  })

  it('ce que .vuepress contient encore est nommé', () => {
    write('.vuepress/components/Bouton.vue', '')
    write('.vuepress/enhanceApp.js', '')
    migrate('--a-blanc')
    expect(shown).toMatch(/components — .*clientConfigFile[^]*enhanceApp\.js — /)
  })
})

describe('pages', () => {
  it('dit la ligne de ce qui est à reprendre, pas dans le code', () => {
    expect(
      checkOldPage(
        '---\ntitle: A\nsidebarDepth: 2\n---\n\n<Badge/>\n\n```\n<Badge/>\n```\n',
        'docs/a.md',
      ),
    ).toEqual([
      'docs/a.md:3 — « sidebarDepth » : écrivez [[toc]] dans la page.',
      'docs/a.md:6 — ce composant venait du thème par défaut : remplacez-le par du Markdown.',
    ])
    expect(checkOldPage('---\ntitle: : [\n---\n', 'a.md')[0]).toMatch(
      /^a\.md:1 — l’en-tête ne se lit pas/,
    )
  })
})

describe('commande migrer', () => {
  it('écrit la configuration et met l’ancienne de côté', () => {
    expect(migrate()).toBe(0)
    expect(readFileSync(join(docs, '.vuepress/config.ts'), 'utf8')).toContain('gouvFrTheme({')
    expect(readFileSync(join(docs, '.vuepress/config.js.ancien'), 'utf8')).toBe(OLD_CONFIG)
    expect(existsSync(join(docs, '.vuepress/config.js'))).toBe(false)
    expect(shown).toContain('README.md:3 — « sidebarDepth »')
  })

  it('n’écrit rien à blanc', () => {
    const before = readdirSync(join(docs, '.vuepress'))
    expect(migrate('--a-blanc')).toBe(0)
    expect(readdirSync(join(docs, '.vuepress'))).toEqual(before)
    expect(shown).toContain('gouvFrTheme({')
    expect(shown).toContain('Rien n’a été écrit.')
  })

  it('ne remplace une configuration qu’avec --ecraser, et la met de côté', () => {
    write('.vuepress/config.ts', 'précieux')
    expect(migrate()).toBe(1)
    expect(shown).toContain('existe déjà')
    expect(readFileSync(join(docs, '.vuepress/config.ts'), 'utf8')).toBe('précieux')
    cpSync(join(docs, '.vuepress/config.ts'), join(docs, '.vuepress/config.ts.ancien'))
    expect(migrate('--ecraser')).toBe(0)
    expect(readFileSync(join(docs, '.vuepress/config.ts.ancien-2'), 'utf8')).toBe('précieux')
  })

  it('refuse une option inconnue', () => {
    expect(migrate('--force')).toBe(1)
    expect(shown).toContain('n’existe pas')
  })
})
