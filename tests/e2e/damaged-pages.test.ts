import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAMAGES, damageText } from '../../packages/content-checks/tests/damage-text.js'
import { copyMiniSite, type MiniSite } from '../support/mini-site.js'
import { runVuepress, type CommandResult } from '../support/run-vuepress.js'

const GUIDE = 'guides/marees.md'
const BUILD_MS = 120_000
const FOREIGN = /\bat \S+ \(|\bat (?:async )?\S+:\d+|Error\b|Cannot|Unexpected|undefined|heap/

let site: MiniSite
let published: Map<string, string>

const build = (): Promise<CommandResult> => runVuepress(['build', 'docs'], site.folder)

beforeAll(async () => {
  site = copyMiniSite()
  const { code, output } = await build()
  expect(code, output).toBe(0)
  published = site.readDist()
}, BUILD_MS)

afterAll(() => site.delete())

test.each(Object.keys(DAMAGES).map((kind, seed) => ({ kind, seed })))(
  'une page abîmée ($kind) passe, ou arrête la construction en disant où',
  async ({ seed }) => {
    site.restore()
    const { content } = damageText(site.read(GUIDE), seed)
    site.write(GUIDE, content)
    const start = performance.now()
    const { code, output } = await build()
    console.log(seed, code, Math.round(performance.now() - start), output.slice(0, 1500))
    // Ce que la page dit elle-même peut être n’importe quoi.
    expect(output.replace(/«[^»]*»/gs, '')).not.toMatch(FOREIGN)
    if (code === 0) {
      published = site.readDist()
      expect(published.has('guides/marees.html')).toBe(true)
      return
    }
    expect(output).toMatch(new RegExp(`${GUIDE}:\\d+ — .*\\p{L}\\. \\p{Lu}`, 'u'))
    expect(output).toMatch(/erreurs? à corriger/)
    expect(site.readDist()).toEqual(published)
  },
  BUILD_MS,
)
