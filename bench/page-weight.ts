/**
 * Ce que le premier affichage d’une même page fait télécharger, dans un site de 100 pages et dans un
 * site de 1 000 : ce doit être la même chose, à l’octet près.
 *
 *     node bench/page-weight.ts [--sizes 100,1000] [--source docs]
 *
 * Octets comprimés (brotli 11) ; les polices le sont déjà. Échoue si un poids change avec la taille.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { generateDocs } from './generate-docs.ts'
import { runBuild, WORK_FOLDER } from './run-build.ts'

/** Une page de guide, la même dans les deux sites. */
const PAGE = 'rubrique-001/page-001.html'

const KINDS = ['HTML', 'CSS', 'JS', 'polices'] as const
type Weights = Record<(typeof KINDS)[number], number>

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    source: { type: 'string', default: 'docs' },
  },
})

const read = (dist: string, url: string): Buffer => readFileSync(join(dist, decodeURI(url)))

/** Le script et les morceaux qu’il importe sans attendre un geste. */
function listScripts(dist: string, url: string, seen = new Set<string>()): Set<string> {
  if (seen.has(url)) return seen
  seen.add(url)
  const code = read(dist, url).toString()
  for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
    listScripts(dist, join(dirname(url), path), seen)
  }
  return seen
}

/** Poids du premier affichage, par nature. */
function weighPage(dist: string): Weights {
  // Ce que seul un navigateur sans script demande n’est pas du premier affichage.
  const html = read(dist, PAGE)
    .toString()
    .replace(/<noscript>[^]*?<\/noscript>/g, '')
  const urls = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, url]) => url!)
  const sheets = urls(/<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = new Set(
    urls(/<script [^>]*src="([^"]+)"/g).flatMap((url) => [...listScripts(dist, url)]),
  )
  const fonts = sheets.flatMap((url) =>
    [
      ...read(dist, url)
        .toString()
        .matchAll(/url\("?([^")]+)"?\)/g),
    ]
      .map(([, font]) => font!)
      .filter((font) => extname(font) === '.woff2'),
  )
  const weigh = (list: Iterable<string>): number =>
    [...list].reduce((sum, url) => sum + brotliCompressSync(read(dist, url)).length, 0)
  return {
    HTML: brotliCompressSync(html).length,
    CSS: weigh(sheets),
    JS: weigh(scripts),
    polices: fonts.reduce((sum, url) => sum + read(dist, url).length, 0),
  }
}

mkdirSync(WORK_FOLDER, { recursive: true })
try {
  const docs = join(WORK_FOLDER, 'docs')
  const results: [size: number, weights: Weights][] = []
  for (const size of values.sizes.split(',').map(Number)) {
    generateDocs(resolve(values.source), docs, size)
    const { dist } = await runBuild(docs, 'statique')
    results.push([size, weighPage(dist)])
  }
  console.log('\nPremier affichage d’un guide, en octets comprimés\n')
  console.log(`| Pages du site | ${KINDS.join(' | ')} | Total |\n|---:|${'---:|'.repeat(5)}`)
  for (const [size, weights] of results) {
    const total = KINDS.reduce((sum, kind) => sum + weights[kind], 0)
    const cells = [size, ...KINDS.map((kind) => weights[kind]), total]
    console.log(`| ${cells.map((value) => value.toLocaleString('fr-FR')).join(' | ')} |`)
  }
  const isSame = new Set(results.map(([, weights]) => JSON.stringify(weights))).size === 1
  console.log(
    isSame
      ? '\nMêmes octets quelle que soit la taille du site.'
      : '\nLe poids change avec la taille du site.',
  )
  if (!isSame) process.exitCode = 1
} finally {
  rmSync(WORK_FOLDER, { recursive: true, force: true })
}
