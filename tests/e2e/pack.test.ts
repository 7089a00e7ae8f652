import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHost, type Host } from '../../packages/vuepress-theme-gouv-fr/src/cli/preview-host.js'
import { visit } from '../support/browser.js'
import { FOREIGN_CORPUS } from '../support/foreign-corpus.js'
import { installPackedSite, PACKAGES, type PackedSite } from '../support/packed-site.js'
import { runVuepress, type CommandResult } from '../support/run-vuepress.js'
import { isPrintPage, listPages } from '../support/site.js'

let site: PackedSite
let built: CommandResult
let host: Host

beforeAll(async () => {
  site = installPackedSite(FOREIGN_CORPUS)
  built = await runVuepress(['build', 'docs'], site.folder)
  host = await startHost({ dist: site.dist })
}, 180_000)

afterAll(async () => {
  await host?.close()
  site?.delete()
})

/** Ce qu’on importe d’un paquet : `paquet`, `paquet/client`… */
const listTypedEntries = (name: (typeof PACKAGES)[number]): string[] => {
  const file = join(site.folder, 'node_modules', name, 'package.json')
  const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports: Record<string, object> }
  return Object.entries(exports).flatMap(([path, entry]) =>
    'types' in Object(entry) ? [name + path.slice(1)] : [],
  )
}

/** Dossiers du corpus sans page d’entrée. */
const ENTRIES = ['/MAJUSCULES/', '/fiches/', '/sans-index/', '/Été à venir/']

const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8')
const mainOf = (file: string): string => /<main\b[^]*?<\/main>/.exec(read(file))![0]

describe('archives des paquets', () => {
  test('elles ne contiennent que ce qui sert', () => {
    for (const name of PACKAGES) {
      const unexpected = site.contents[name].filter(
        (file) =>
          !/^(?:README\.md|LICENSE|package\.json|bin\/[\w-]+\.js|modele\/.+|lib\/.+\.(?:js|d\.ts|vue|css|html)|src\/browser\/search\.css)$/.test(
            file,
          ),
      )
      expect(unexpected, name).toEqual([])
      expect(site.contents[name]).toEqual(expect.arrayContaining(['README.md', 'LICENSE']))
    }
  })

  test('chaque entrée qu’elles annoncent existe, types compris', () => {
    for (const name of PACKAGES) {
      const folder = join(site.folder, 'node_modules', name)
      const { exports, bin = {} } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as {
        exports: Record<string, string | Record<string, string>>
        bin?: Record<string, string>
      }
      const targets = [...Object.values(exports), ...Object.values(bin)].flatMap((entry) =>
        typeof entry === 'string' ? [entry] : Object.values(entry),
      )
      // Une entrée « ./components/*.vue » vaut pour plusieurs fichiers.
      expect(targets.filter((file) => globSync(file, { cwd: folder }).length === 0)).toEqual([])
      for (const file of Object.values(bin)) {
        expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
        expect(statSync(join(folder, file)).mode & 0o100, `${file} s’exécute`).toBeTruthy()
      }
    }
  })

  test.each(PACKAGES)('publint n’a rien à redire de %s', async (name) => {
    const pkgDir = join(site.folder, 'node_modules', name)
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('leurs types se lisent en nodenext, sans rien passer', () => {
    const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const options = {
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'nodenext',
      moduleResolution: 'nodenext',
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: ['node'],
    }
    writeFileSync(
      join(site.folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: options,
        include: ['emploi.ts', 'entrees.ts', 'docs/.vuepress/config.ts'],
      }),
    )
    // Toutes les entrées annoncées, une par une.
    writeFileSync(
      join(site.folder, 'entrees.ts'),
      PACKAGES.flatMap(listTypedEntries)
        .map((entry, index) => `export * as entree${index} from '${entry}'\n`)
        .join(''),
    )
    writeFileSync(
      join(site.folder, 'emploi.ts'),
      `import { gouvFrTheme, type GouvFrThemeOptions } from 'vuepress-theme-gouv-fr'
import { useThemeOptions } from 'vuepress-theme-gouv-fr/client'
import { searchPlugin } from 'vuepress-plugin-search-fr'
import { staticPagesPlugin } from 'vuepress-plugin-static-pages'
const options: GouvFrThemeOptions = { navbar: [{ text: 'Guides', link: '/guides/' }] }
// @ts-expect-error une option inconnue est refusée
const wrong: GouvFrThemeOptions = { navbarre: [] }
export const all = [gouvFrTheme(options), gouvFrTheme(wrong), useThemeOptions, searchPlugin(), staticPagesPlugin()]
`,
    )
    const run = (): string => {
      try {
        return execFileSync(process.execPath, [typescript, '-p', site.folder], { encoding: 'utf8' })
      } catch (error) {
        return (error as { stdout: string }).stdout
      }
    }
    expect(run()).toBe('')
  }, 120_000)
})

describe('documentation écrite ailleurs', () => {
  test('elle se construit entière, sans une ligne changée', () => {
    expect(built.output, built.output).toContain('VuePress build completed')
    expect(built.code).toBe(0)
    const pages = Object.keys(FOREIGN_CORPUS).filter((file) => file.endsWith('.md'))
    expect(pages.length).toBeGreaterThanOrEqual(60)
    // S’y ajoutent la recherche, le plan du site, les pages 404, 500 et 503, l’entrée des dossiers qui
    // n’en ont pas, les pages des étiquettes et celles d’impression.
    const published = listPages(site.dist).filter(
      (page) => !page.path.startsWith('/etiquettes/') && !isPrintPage(page),
    )
    expect(published).toHaveLength(pages.length + 5 + ENTRIES.length)
  })

  test.each([
    ['docs/non-ferme.md:9', 'HTML mal formé (</a>'],
    ['docs/chevrons.md:3', '<votre-startup> n’est pas une balise HTML'],
    ['docs/conteneurs.md:3', 'le conteneur « mystere » n’existe pas'],
    ['docs/crlf.md:9', 'pas de légende'],
    ['docs/gitbook.md:23', '{% openapi %}'],
    ['docs/scripts.md:3', 'n’est pas publié'],
    ['docs/liens.md:3', 'l’image « images/absente.png » n’existe pas'],
    ['docs/fiches/fiche-20.md:5', 'le lien « /fiches/fiche-21.html » ne mène à aucune page'],
  ])('ce qui mérite d’être repris est dit à sa place : %s', (place, text) => {
    const line = built.output.split('\n').find((found) => found.includes(text))
    expect(line, built.output).toContain(place)
  })

  test('les pages sans titre prennent celui de leur fichier, sans son numéro', () => {
    expect(read('01-introduction.html')).toContain('<title>Introduction – Une autre documentation<')
    expect(read('Guides/index.html')).toContain('<title>Guides – ')
    expect(read('bom.html')).toContain('<title>Avec une marque d’ordre – ')
  })

  test('les signes réservés d’un titre restent du texte dans l’en-tête', () => {
    const html = read('signes.html')
    expect(html).toContain('<title>Le &quot;R&amp;D&quot;')
    expect(html.slice(0, html.indexOf('</head>'))).toContain('content="Il dit &quot;5 &lt; 6&quot;')
  })

  test('un dossier accentué, avec une espace, a son entrée', () => {
    expect(read('Été à venir/index.html')).toContain('href="/%C3%89t%C3%A9%20%C3%A0%20venir/D')
  })

  test('ce qui ressemble à du code sans en être reste lisible', () => {
    const decode = (html: string): string =>
      html
        .replace(/&#123;/g, '{')
        .replace(/<[^>]+>/g, '')
        .replace(/\u00a0/g, ' ')
    expect(decode(mainOf('gabarits-seuls.html'))).toContain('Bonjour {{ prenom }}')
    expect(decode(mainOf('gabarits-seuls.html'))).toContain('{{ aujourd’hui + 1 semaine }}')
    expect(decode(mainOf('gabarits.html'))).toContain('{{ l’heure }} et 2')
    expect(mainOf('chevrons.html')).toContain('&lt;mot de passe&gt;')
  })

  test('les balises de GitBook deviennent des composants du DSFR', () => {
    const html = mainOf('gitbook.html')
    expect(html).toContain('fr-alert--warning')
    expect(html).toMatch(/fr-accordion__btn[^>]*>macOS</)
    expect(html).toContain('href="https://www.exemple.fr/video"')
    expect(html).toMatch(/href="\/assets\/[0-9a-f]{8}\/rapport%20final\.pdf"/)
    expect(html).not.toMatch(/\{% (?!openapi)/)
  })

  test('ses liens internes mènent quelque part, sauf ceux qu’elle a elle-même cassés', () => {
    const addresses = new Set(listPages(site.dist).map(({ path }) => path))
    const dead = listPages(site.dist).flatMap(({ path, html }) =>
      [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"]*)/g)]
        .map(([, href]) => decodeURI(href!.replace(/&#39;/g, "'").replace(/#.*$/, '')))
        .filter((href) => !addresses.has(href) && !existsSync(join(site.dist, href)))
        .map((href) => `${path} → ${href}`),
    )
    expect(dead.sort()).toEqual([
      '/fiches/fiche-20.html → /fiches/fiche-21.html',
      '/fiches/imprimer.html → /fiches/fiche-21.html',
      '/liens.html → /nulle-part.html',
    ])
  })

  test('on y navigue, on y cherche, on y change de thème', async () => {
    await visit(`${host.url}/`, async (page) => {
      await page.getByRole('link', { name: 'Débuter' }).first().click()
      await page.waitForURL(/Premiers%20pas/)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Premiers pas')
      const search = page.locator('form[role="search"] input[type="search"]')
      await search.fill('marchés publics')
      await page.getByRole('option').first().waitFor()
      await search.press('Enter')
      await page.waitForURL(/recherche\.html\?q=/)
      await page.locator('[data-search-results] > li').first().waitFor()
      await page.locator('#theme-button').click()
      await page.locator('label[for="fr-radios-theme-dark"]').click()
      await expect.poll(() => page.locator('html').getAttribute('data-fr-theme')).toBe('dark')
    })
  })
})

test('avec l’option strict, la construction s’arrête et dit quoi changer', async () => {
  const config = join(site.folder, 'docs/.vuepress/config.ts')
  const before = readFileSync(config, 'utf8')
  writeFileSync(config, before.replace('gouvFrTheme({})', 'gouvFrTheme({ strict: true })'))
  const { code, output } = await runVuepress(['build', 'docs'], site.folder)
  writeFileSync(config, before)
  expect(code).not.toBe(0)
  expect(output).toContain('docs/conteneurs.md:3')
  expect(output).toContain('docs/tableaux.md:3')
  expect(existsSync(join(site.dist, 'index.html')), 'le site précédent reste').toBe(true)
}, 120_000)
