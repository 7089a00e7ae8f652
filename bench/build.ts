/**
 * Ce que coûte la construction du site, pages statiques ou VuePress ordinaire.
 *
 *     node bench/build.ts [--pages 1000] [--runs 1] [--source docs]
 *
 * Mêmes textes, même thème, caches vides, passes alternées : les deux colonnes se comparent entre
 * elles, pas d’une machine à l’autre.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateDocs } from './generate-docs.ts'
import { runBuild, WORK_FOLDER, type BuildMeasure, type Variant } from './run-build.ts'

const VARIANTS: readonly Variant[] = ['statique', 'ordinaire']

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '1' },
    source: { type: 'string', default: 'docs' },
  },
})
const count = Number(values.pages)
const runs = Number(values.runs)
if (!Number.isInteger(count) || count < 2 || !Number.isInteger(runs) || runs < 1) {
  console.error('Écrivez par exemple : node bench/build.ts --pages 1000 --runs 3')
  process.exit(1)
}

/** Médiane d’une mesure sur toutes les passes. */
const median = (
  measures: readonly BuildMeasure[],
  key: Exclude<keyof BuildMeasure, 'dist'>,
): number => {
  const sorted = measures.map((measure) => measure[key]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const COLUMNS = [
  ['Temps total (s)', 'seconds', 1],
  ['Temps processeur (s)', 'cpuSeconds', 1],
  ['Mémoire au plus haut (Mo)', 'peakMegabytes', 0],
  ['Site produit (Mo)', 'outputMegabytes', 1],
  ['Fichiers de script', 'scriptFiles', 0],
] as const

mkdirSync(WORK_FOLDER, { recursive: true })
try {
  const docs = join(WORK_FOLDER, 'docs')
  generateDocs(resolve(values.source), docs, count)
  const measures: Record<Variant, BuildMeasure[]> = { statique: [], ordinaire: [] }
  for (let run = 0; run < runs; run++) {
    // L’ordre alterne : la gêne d’un voisin ne tombe pas toujours sur le même.
    for (const variant of run % 2 === 0 ? VARIANTS : VARIANTS.toReversed()) {
      measures[variant].push(await runBuild(docs, variant))
    }
  }
  const plural = runs > 1 ? `médiane de ${runs} passes` : 'une passe'
  console.log(`\n${count} pages, caches vides, ${plural}\n`)
  console.log('| | Pages statiques | VuePress ordinaire | Rapport |\n|---|---:|---:|---:|')
  for (const [title, key, digits] of COLUMNS) {
    const [ours, stock] = VARIANTS.map((variant) => median(measures[variant], key)) as [
      number,
      number,
    ]
    const format = (value: number, precision: number = digits): string =>
      value.toLocaleString('fr-FR', {
        minimumFractionDigits: precision,
        maximumFractionDigits: precision,
      })
    const ratio = ours > 0 ? `× ${format(stock / ours, 1)}` : '—'
    console.log(`| ${title} | ${format(ours)} | ${format(stock)} | ${ratio} |`)
  }
} finally {
  rmSync(WORK_FOLDER, { recursive: true, force: true })
}
