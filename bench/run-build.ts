import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const VUEPRESS = join(dirname(require.resolve('vuepress/package.json')), 'bin/vuepress.js')

/** Dossier de travail des mesures, effacé à la fin. Sous le dépôt, pour que le rendu trouve Vue. */
export const WORK_FOLDER = here('./.tmp')

export type Variant = 'statique' | 'ordinaire'

export interface BuildMeasure {
  seconds: number
  cpuSeconds: number
  /** Plus haut niveau de mémoire du processus, en mégaoctets. */
  peakMegabytes: number
  outputMegabytes: number
  /** Fichiers de script publiés : un par page chez VuePress, quelques-uns en tout chez nous. */
  scriptFiles: number
  dist: string
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

/** Construit `docs` à froid (aucun cache de VuePress ni de Vite) dans un processus à part. */
export async function runBuild(docs: string, variant: Variant): Promise<BuildMeasure> {
  const folder = join(WORK_FOLDER, variant)
  rmSync(folder, { recursive: true, force: true })
  const usageFile = join(WORK_FOLDER, `${variant}.json`)
  const dist = join(folder, 'dist')
  const options = ['--dest', dist, '--temp', join(folder, 'temp'), '--cache', join(folder, 'cache')]
  const start = performance.now()
  let log = ''
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        ...['--import', here('./report-usage.ts')],
        ...[VUEPRESS, 'build', docs, '--config', here('./site-config.ts'), ...options],
      ],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          BENCH_VARIANT: variant,
          BENCH_USAGE: usageFile,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    child.stdout.on('data', (text) => (log += String(text)))
    child.stderr.on('data', (text) => (log += String(text)))
    child.on('error', reject)
    child.on('close', resolve)
  })
  const seconds = (performance.now() - start) / 1000
  if (code !== 0) throw new Error(`La construction « ${variant} » a échoué :\n${log}`)
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage
  const files = listFiles(dist)
  return {
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMegabytes: usage.maxRSS / 1024,
    outputMegabytes: files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6,
    scriptFiles: files.filter((file) => file.endsWith('.js')).length,
    dist,
  }
}
