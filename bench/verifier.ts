// Mesure `verifier` sur 500 pages : relecture complète, puis sans rien de changé, puis une page.
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SITE = join(ROOT, 'bench/.tmp/verifier')
const COMMAND = join(ROOT, 'packages/content-checks/bin/verifier.js')
const PAGE_COUNT = 500
const BUDGETS = { complète: 5, 'sans changement': 1 }

/** Autant de pages qu’il faut, faites de celles du site, paragraphes mélangés d’une copie à l’autre. */
const writePages = (): number => {
  const files = globSync('docs/**/*.md', { cwd: ROOT }).sort()
  let bytes = 0
  for (let index = 0; index < PAGE_COUNT; index += 1) {
    const model = files[index % files.length]!
    const round = Math.floor(index / files.length)
    const text = readFileSync(join(ROOT, model), 'utf8')
    const target = join(SITE, round === 0 ? '' : `copie-${round}`, model.replace(/^docs\//, ''))
    const shifted = round === 0 ? text : `${text}\nCopie numéro ${round} de cette page.\n`
    mkdirSync(dirname(join(SITE, 'docs', target.slice(SITE.length))), { recursive: true })
    writeFileSync(join(SITE, 'docs', target.slice(SITE.length)), shifted)
    bytes += Buffer.byteLength(shifted)
  }
  return bytes
}

const run = (): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, '--format', 'json'], {
    cwd: SITE,
    encoding: 'utf8',
    // La première fois, Node n’a rien gardé non plus du programme.
    env: { ...process.env, NODE_COMPILE_CACHE: join(SITE, '.compile') },
  })
  if (status === 2) throw new Error(stderr)
  return (performance.now() - start) / 1000
}

if (!process.env.KEEP) rmSync(SITE, { recursive: true, force: true })
mkdirSync(SITE, { recursive: true })
const bytes = writePages()
cpSync(join(ROOT, '.vuepress'), join(SITE, '.vuepress'), {
  recursive: true,
  filter: (file) => !/\.(?:cache|temp)/.test(file),
})
const changed = join(SITE, 'docs/glossaire.md')
const times = {
  complète: run(),
  'sans changement': run(),
  'une page changée':
    (writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nUne ligne.\n`), run()),
}
console.log(`${PAGE_COUNT} pages, ${(bytes / 1e6).toFixed(1)} Mo de Markdown`)
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, seconds]) => {
      const budget = BUDGETS[name as keyof typeof BUDGETS]
      return [name, { secondes: Number(seconds.toFixed(2)), budget: budget ?? '' }]
    }),
  ),
)
if (!process.env.KEEP) rmSync(SITE, { recursive: true, force: true })
