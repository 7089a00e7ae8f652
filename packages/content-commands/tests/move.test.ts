import { existsSync } from 'node:fs'
import path from 'node:path'
import { createBuildApp } from 'vuepress/core'
import { contentChecksPlugin } from 'content-checks'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeSite, type TestSite } from './support/make-site.js'

const page = (title: string, body: string, fields = ''): string =>
  `---\ntitle: ${title}\n${fields}---\n\n${body}\n`

const FILES = {
  'docs/index.md': page(
    'Accueil',
    '[Guide](guides/lire.md#marees) et [le même](/guides/lire.html), `[x](guides/lire.md)`.',
  ),
  'docs/guides/index.md': page('Guides', '[Lire](./lire.md) [plus haut](../) [vents](vents.md)'),
  'docs/guides/lire.md': page(
    'Lire',
    '![Courbe](./courbe.svg)\n\n[Vents](vents.md) [Accueil](../index.md) [plus bas](#marees) [site](https://exemple.fr/guides/lire.html)\n\n## Marées',
    'anciennes_adresses: [/vieux.html]\n',
  ),
  'docs/guides/vents.md': page(
    'Vents',
    '[Lire][l]\n\n[l]: lire.md\n\n<a href="lire.html">Lire encore</a>',
  ),
  'docs/guides/courbe.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '.vuepress/navigation.ts':
    "export const navbar = [{ link: '/guides/lire.html' }, { link: '/guides/' }]\n",
  '.vuepress/formulations/guides.yml': 'guides/lire.md:\n  marees:\n    - guides/lire.md.old\n',
  'netlify.toml': '[[redirects]]\nfrom = "/guides/lire.html.old"\nto = "/guides/lire.html"\n',
  'essai.txt': 'ouvre guides/lire#marees\n',
}

/** Prépare le site comme `vuepress build` : toute erreur de lien lève une exception. */
const checkLinks = async ({ root }: TestSite): Promise<string[]> => {
  const app = createBuildApp({
    source: path.join(root, 'docs'),
    temp: path.join(root, 'temp'),
    cache: path.join(root, 'cache'),
    bundler: { name: 'aucun', build: async () => {}, dev: async () => async () => {} },
    theme: { name: 'aucun' },
    plugins: [contentChecksPlugin()],
  })
  await app.init()
  return app.pages.map((item) => item.path)
}

let site: TestSite
beforeEach(() => {
  site = makeSite(FILES)
})

describe('une page déplacée', () => {
  test('entraîne tous les liens, les siens compris, et garde son adresse', async () => {
    const { code, output } = await site.run([
      'deplacer',
      'docs/guides/lire.md',
      'docs/mer/lire-les-marees.md',
    ])
    expect(code).toBe(0)
    expect(site.read('docs/index.md')).toContain(
      '[Guide](mer/lire-les-marees.md#marees) et [le même](/mer/lire-les-marees.html), `[x](guides/lire.md)`.',
    )
    expect(site.read('docs/guides/index.md')).toContain(
      '[Lire](../mer/lire-les-marees.md) [plus haut](../) [vents](vents.md)',
    )
    expect(site.read('docs/guides/vents.md')).toMatch(
      /\[l\]: \.\.\/mer\/lire-les-marees\.md[^]*href="\.\.\/mer\/lire-les-marees\.html"/,
    )
    const moved = site.read('docs/mer/lire-les-marees.md')
    expect(moved).toContain('![Courbe](../guides/courbe.svg)')
    expect(moved).toContain(
      '[Vents](../guides/vents.md) [Accueil](../index.md) [plus bas](#marees) [site](https://exemple.fr/guides/lire.html)',
    )
    expect(moved).toContain('anciennes_adresses: [/vieux.html, /guides/lire.html]')
    expect(site.read('.vuepress/navigation.ts')).toContain(
      "link: '/mer/lire-les-marees.html' }, { link: '/guides/' }",
    )
    expect(site.read('.vuepress/formulations/guides.yml')).toBe(
      'mer/lire-les-marees.md:\n  marees:\n    - guides/lire.md.old\n',
    )
    expect(site.read('netlify.toml')).toContain('to = "/mer/lire-les-marees.html"')
    expect(output).toContain('docs/index.md : 2 liens réécrits')
    expect(output).toContain('À faire à la main :\n  - essai.txt:1')
    expect(await checkLinks(site)).toContain('/mer/lire-les-marees.html')
  })

  test('reste suivie par git, qui y voit un renommage', async () => {
    await site.run(['deplacer', 'docs/guides/vents.md', 'docs/vents.md'])
    expect(site.git('status', '--porcelain')).toContain('docs/guides/vents.md -> docs/vents.md')
  })

  test('qui revient à sa place ne redirige pas vers elle-même', async () => {
    await site.run(['deplacer', 'docs/guides/lire.md', 'docs/mer/lire.md'])
    await site.run(['deplacer', 'docs/mer/lire.md', 'docs/guides/lire.md'])
    expect(site.read('docs/guides/lire.md')).toContain(
      'anciennes_adresses: [/vieux.html, /mer/lire.html]',
    )
    expect(site.read('docs/index.md')).toBe(FILES['docs/index.md'])
    expect(existsSync(path.join(site.root, 'docs/mer'))).toBe(false)
  })

  test('va dans un dossier existant sous son nom', async () => {
    await site.run(['deplacer', 'docs/guides/vents.md', 'docs/'])
    expect(site.read('docs/vents.md')).toContain('[l]: guides/lire.md')
  })
})

test('un dossier déplacé garde ses liens internes et toutes ses adresses', async () => {
  const { code } = await site.run(['deplacer', 'docs/guides', 'docs/mer/guides'])
  expect(code).toBe(0)
  expect(site.read('docs/mer/guides/lire.md')).toContain(
    '![Courbe](./courbe.svg)\n\n[Vents](vents.md) [Accueil](../../index.md)',
  )
  expect(site.read('docs/mer/guides/index.md')).toContain('[Lire](./lire.md) [plus haut](../../)')
  expect(site.read('docs/mer/guides/index.md')).toContain('anciennes_adresses: [/guides/]')
  expect(site.read('.vuepress/navigation.ts')).toContain(
    "'/mer/guides/lire.html' }, { link: '/mer/guides/' }",
  )
  expect((await checkLinks(site)).sort()).toContain('/mer/guides/')
})

test('une image déplacée entraîne les pages qui la montrent', async () => {
  await site.run(['deplacer', 'docs/guides/courbe.svg', 'docs/images/courbe.svg'])
  expect(site.read('docs/guides/lire.md')).toContain('![Courbe](../images/courbe.svg)')
})

test('--essai montre sans rien écrire', async () => {
  const { output } = await site.run(['deplacer', 'docs/guides/lire.md', 'docs/lire.md', '--essai'])
  expect(output).toContain('docs/guides/lire.md → docs/lire.md')
  expect(output).toContain('Rien n’est écrit')
  expect(site.git('status', '--porcelain')).toBe('')
})

test.each([
  [
    'docs/guides/lir.md',
    'docs/b.md',
    /« docs\/guides\/lir\.md » n’existe pas\. Vouliez-vous dire « docs\/guides\/lire\.md »/,
  ],
  ['docs/guides/lire.md', 'docs/guides/vents.md', /« docs\/guides\/vents\.md » existe déjà/],
  ['docs/guides/lire.md', 'lire.md', /« lire\.md » n’est pas dans le dossier « docs »/],
  ['docs/../essai.txt', 'docs/essai.txt', /n’est pas dans le dossier/],
  ['docs/guides/lire.md', 'docs/Été à lire.md', /Écrivez « docs\/ete-a-lire\.md »/],
  ['docs/guides/lire.md', 'docs/lire.txt', /Gardez « \.md » à la fin/],
  ['docs/guides', 'docs/guides/mer', /ne se déplace pas dans lui-même/],
  ['docs/index.md', 'docs/b.md', /L’accueil ne se déplace pas/],
])('refuse de déplacer %s vers %s', async (from, to, message) => {
  const { code, output } = await site.run(['deplacer', from, to])
  expect(code).toBe(1)
  expect(output).toMatch(message)
  expect(site.git('status', '--porcelain')).toBe('')
})

test.each([
  [['deplacer', 'docs/a.md'], /Il faut deux chemins/],
  [
    ['deplacer', 'a', 'b', '--essais'],
    /L’option --essais n’existe pas\. Vouliez-vous dire --essai \?/,
  ],
  [['deplaser'], /La commande « deplaser » n’existe pas\. Vouliez-vous dire « deplacer » \?/],
])('explique une commande mal écrite', async (args, message) => {
  const { code, output } = await site.run(args)
  expect(code).toBe(1)
  expect(output).toMatch(message)
})
