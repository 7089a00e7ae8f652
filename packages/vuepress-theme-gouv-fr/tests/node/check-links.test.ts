import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'vuepress/core'
import { afterAll, describe, expect, it } from 'vitest'
import { checkLinks } from '../../src/node/check-links.js'
import { checkOptionLinks } from '../../src/node/check-option-links.js'
import { listSameAddresses } from '../../src/node/list-same-addresses.js'
import { listUnreadFiles } from '../../src/node/list-unread-files.js'
import { listComponentTags } from '../../src/node/unknown-components.js'
import { makeApp, makePage } from '../support/make-app.js'

const folder = mkdtempSync(join(tmpdir(), 'liens-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (file: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), '')
}

/** Un site de deux pages : la première porte `content`, la seconde ses titres. */
const makeSite = (content: string): App => {
  const pages = [
    { path: '/guides/un.html', content, file: 'guides/un.md' },
    {
      path: '/guides/deux.html',
      file: 'guides/deux.md',
      content: '## L’été : réunion n° 2\n\n## Étape\n\n## Étape\n',
      frontmatter: { anciennes_adresses: ['/vieux.html'] },
    },
    { path: '/choisie/', file: 'fichier.md' },
    { path: '/recherche.html', file: null },
  ]
  const app = makeApp(pages)
  app.pages.forEach((page, index) => {
    Object.assign(page, { content: pages[index]!.content ?? '', links: [], sfcBlocks: {} })
  })
  Object.assign(app.pages[2]!, { pathInferred: '/fichier.html' })
  const at = (name: string) => join(folder, name)
  return Object.assign(app, { dir: { public: at, source: () => folder } })
}

const check = (html: string): { problems: string[]; content: string } => {
  const app = makeSite(html)
  const problems = checkLinks(app)
  return { problems, content: app.pages[0]!.contentRendered }
}

describe('liens entre les pages', () => {
  it.each([
    '/guides/deux.html#etape',
    './deux.html',
    'deux',
    '/fichier.html',
    '/vieux.html',
    '/recherche.html?q=a#resultats',
    '#content',
    '/fichier.pdf',
    'https://exemple.fr/rien.html',
    'mailto:a@exemple.fr',
  ])('« %s » mène quelque part', (href) => {
    expect(check(`<a href="${href}">a</a>`).problems).toEqual([])
  })

  it('vers une page du dossier public mènent quelque part', () => {
    write('ancien/index.html')
    expect(check('<a href="/ancien/">a</a>').problems).toEqual([])
  })

  it('sans page sont nommés avec leur ligne, et la page qui leur ressemble', () => {
    const { problems } = check(
      '# A\n\n<a href="/docs/guides/deux#x">a</a>\n\n<a href="/rien/">b</a>',
    )
    expect(problems).toEqual([
      expect.stringMatching(
        /un\.md:3 — le lien « \/docs\/guides\/deux#x » .+ la plus proche est « \/guides\/deux\.md »\.$/,
      ),
      expect.stringMatching(/un\.md:5 — le lien « \/rien\/ » .+ corrigez son adresse/),
    ])
  })

  it.each(['l-été-réunion-n-2', 'L%C3%A9t%C3%A9--r%C3%A9union-n-2', 'lete-reunion-n2'])(
    'une ancre écrite pour un autre outil (« %s ») retrouve son titre',
    (hash) => {
      const { content, problems } = check(`<a href="/guides/deux.html#${hash}">a</a>`)
      expect(problems).toEqual([])
      expect(content).toContain('href="/guides/deux.html#l-ete-reunion-n-2"')
    },
  )

  it('un lien nommé, à l’ancienne, est une ancre', () => {
    expect(check('<a href="#haut" name="vieux">a</a> <a href="#vieux">b</a>').problems).toEqual([
      expect.stringContaining('« #haut »'),
    ])
  })

  it('une ancre qui n’existe pas est nommée', () => {
    expect(check('<a href="deux.html#ailleurs">a</a>').problems).toEqual([
      expect.stringMatching(
        /un\.md:1 — l’ancre « #ailleurs » n’existe pas dans « \/guides\/deux\.md »/,
      ),
    ])
  })
})

describe('fichiers que personne ne lirait', () => {
  it('sont nommés, avec le nom à leur donner', () => {
    for (const file of ['a.mdx', 'B.MD', 'c.md', '.github/d.mdx', 'node_modules/e.mdx']) write(file)
    const lines = listUnreadFiles(makeSite(''))
    expect(lines).toHaveLength(2)
    expect(lines.join()).toMatch(/B\.MD n’est pas publié : renommez-le « .*B\.md »\./)
    expect(lines.join()).toMatch(/a\.md », et retirez-en les lignes « import »/)
  })

  it('se disputent une adresse', () => {
    const app = makeApp([
      { path: '/', file: 'index.md' },
      { path: '/', file: 'README.md' },
      { path: '/a.html' },
    ])
    expect(listSameAddresses(app)).toEqual([
      expect.stringMatching(/README\.md et .*index\.md ont la même adresse « \/ »/),
    ])
  })
})

describe('composants qu’une page emploie', () => {
  it('ni le HTML, ni le code, ni ceux qu’elle importe', () => {
    const page = makePage({ path: '/a.html' })
    page.contentRendered =
      '<p>a</p><Bouton /><mon-bloc></mon-bloc><ClientOnly></ClientOnly><Ici /><pre v-pre><Code></pre><svg><path/></svg>'
    page.sfcBlocks = {
      scriptSetup: { content: "import Ici from './Ici.vue'" },
    } as typeof page.sfcBlocks
    expect(listComponentTags(page)).toEqual(['Bouton', 'mon-bloc'])
  })
})

describe('liens des options', () => {
  it('sans page sont nommés avec la place de l’option', () => {
    const problems = checkOptionLinks(makeSite(''), {
      navbar: ['/guides/un.md', { text: 'A', children: [{ text: 'B', link: '/rien/' }] }],
      sidebar: { '/guides/': ['un', { text: 'G', prefix: 'sub/', children: ['', 'deux.md'] }] },
      locales: { '/en/': { sidebar: ['two', 'https://exemple.fr'] } },
    })
    expect(problems).toEqual([
      expect.stringMatching(/^navbar\[1\]\.children\[0\] — le lien .+\/rien\/.+ corrigez/),
      expect.stringMatching(
        /^sidebar\["\/guides\/"\]\[1\]\.children\[0\] — .+\/guides\/sub\/\u00a0/,
      ),
      expect.stringMatching(/^sidebar.+children\[1\] — .+ proche est .+guides\/deux\.md/),
      expect.stringMatching(/^locales\["\/en\/"\]\.sidebar\[0\] — .+\/en\/two\.html/),
    ])
  })
  it('accès rapides, pied de page et bandeau compris', () => {
    const dead = { text: 'A', link: '/rien/' }
    const problems = checkOptionLinks(makeSite(''), {
      quickLinks: [{ text: 'B', link: '/guides/un.html' }, dead],
      footer: { links: [dead, { text: 'C', link: 'https://exemple.fr' }] },
      notice: { title: 'D', link: dead },
    })
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'quickLinks[1]',
      'footer.links[0]',
      'notice.link',
    ])
  })
})
