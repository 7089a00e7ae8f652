import { existsSync, readdirSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { BUILD_MS, GUIDE, useBuiltMiniSite } from '../support/built-mini-site.js'

const built = useBuiltMiniSite()

afterEach(() => built.site.restore())

interface Breakage {
  name: string
  page: string
  /** Ce que devient la page. */
  change(text: string): string | Uint8Array
  line: number
  /** Ce que l’erreur doit dire. */
  says: RegExp
}

const BREAKAGES: Breakage[] = [
  {
    name: 'un en-tête illisible',
    page: GUIDE,
    change: (text) => text.replace('title: Lire', 'title: "Lire'),
    line: 2,
    says: /en-tête/i,
  },
  {
    name: 'un titre absent',
    page: GUIDE,
    change: (text) => text.replace(/^title: .*\n/m, ''),
    line: 1,
    says: /title|titre/,
  },
  {
    name: 'un encadré inconnu',
    page: GUIDE,
    change: (text) => text.replace('::: info', '::: infos'),
    line: 11,
    says: /infos/,
  },
  {
    name: 'une image absente',
    page: GUIDE,
    change: (text) => `${text}\n![Courbe de la marée](./courbe.png)\n`,
    line: 19,
    says: /courbe\.png/,
  },
  {
    name: 'un lien vers nulle part',
    page: 'index.md',
    change: (text) => text.replace('guides/marees.md', 'guides/maree.md'),
    line: 7,
    says: /maree\.md/,
  },
  {
    name: 'un lien vers un titre qui n’existe pas',
    page: 'index.md',
    change: (text) => text.replace('marees.md', 'marees.md#trouver-la-longueur'),
    line: 7,
    says: /trouver-la-longueur/,
  },
  {
    name: 'deux titres qui ont la même ancre',
    page: GUIDE,
    change: (text) => text.replace('## Convertir l’heure', '## Trouver la hauteur'),
    line: 15,
    says: /trouver/i,
  },
  { name: 'un fichier vide', page: GUIDE, change: () => '', line: 1, says: /vide/ },
  {
    name: 'un fichier qui n’est pas en UTF-8',
    page: GUIDE,
    change: (text) => {
      const [start = '', end = ''] = text.split('hiver')
      return Buffer.concat([Buffer.from(`${start}ét`), Buffer.from([0xe9]), Buffer.from(end)])
    },
    line: 17,
    says: /UTF-8/i,
  },
  {
    name: 'un conflit de fusion oublié',
    page: GUIDE,
    change: (text) => text.replace('Ajoutez', '<<<<<<< HEAD\nAjoutez'),
    line: 17,
    says: /Deux versions/,
  },
]

/** Les mots de la langue des messages, contre ceux d’une pile d’appels ou d’un message anglais. */
const FRENCH = /erreur|corriger|page|fichier/i
const FOREIGN = /\bat \S+ \(|Error:|Cannot|Unexpected|undefined/

test.each(BREAKAGES)(
  '$name arrête la construction, est situé, et le site publié ne change pas',
  async ({ page, change, line, says }) => {
    const { site, build, published } = built
    site.write(page, change(site.read(page)))
    const { code, output } = await build()
    expect(code, output).not.toBe(0)
    expect(output).toContain(`${page}:${line}`)
    expect(output).toMatch(says)
    expect(output).toMatch(FRENCH)
    expect(output).not.toMatch(FOREIGN)
    expect(site.readDist()).toEqual(published)
  },
  BUILD_MS,
)

test(
  'plusieurs erreurs sont dites d’un coup',
  async () => {
    const { site, build } = built
    site.write('index.md', site.read('index.md').replace('marees.md', 'maree.md'))
    site.write(GUIDE, site.read(GUIDE).replace('::: info', '::: infos'))
    const { code, output } = await build()
    expect(code).not.toBe(0)
    expect(output).toContain('index.md:7')
    expect(output).toContain(`${GUIDE}:11`)
  },
  BUILD_MS,
)

test(
  'une fois corrigé, le site se construit, sans rien garder de la page cassée',
  async () => {
    const { site, build } = built
    site.write(GUIDE, site.read(GUIDE).replace('en hiver', 'l’hiver'))
    const { code, output } = await build()
    expect(code, output).toBe(0)
    const html = Buffer.from(site.readDist().get('guides/marees.html') ?? '', 'base64').toString()
    expect(html).toContain('l’hiver')
    const leftovers = readdirSync(site.folder).filter((name) => name.startsWith('.construction'))
    expect(leftovers).toEqual([])
    expect(existsSync(site.dist)).toBe(true)
  },
  BUILD_MS,
)

test(
  'une page supprimée disparaît du site construit',
  async () => {
    const { site, build } = built
    site.remove(GUIDE)
    for (const page of ['index.md', 'guides/index.md']) {
      site.write(page, site.read(page).replace(/\[([^\]]+)\]\([^)]*marees\.md\)/, '$1'))
    }
    const { code, output } = await build()
    expect(code, output).toBe(0)
    expect(site.readDist().has('guides/marees.html')).toBe(false)
  },
  BUILD_MS,
)
