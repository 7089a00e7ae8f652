import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAMAGES, damageText } from '../../packages/content-checks/tests/damage-text.js'
import { copyMiniSite, type MiniSite } from '../support/mini-site.js'
import { runVuepress, type CommandResult } from '../support/run-vuepress.js'

const GUIDE = 'guides/marees.md'
const BUILD_MS = 120_000
const FOREIGN = /\bat \S+ \(|\bat (?:async )?\S+:\d+|Error\b|Cannot|Unexpected|undefined|heap/

/** Une manière d’abîmer de chaque sorte : les vérifications seules sont essayées sur deux cents fichiers. */
const KINDS = [
  'tronqué',
  'coupé au milieu d’un octet',
  'binaire',
  'en UTF-16',
  'octets nuls',
  'en-tête abîmé',
  'en-tête jamais fermé',
  'cinq mégaoctets',
  'dix mille titres',
  'cent conteneurs emboîtés',
  'crochets jamais fermés',
  'balises jamais fermées',
]

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

test.each(KINDS.map((kind) => ({ kind, seed: Object.keys(DAMAGES).indexOf(kind) })))(
  'une page abîmée ($kind) passe, ou arrête la construction en disant où',
  async ({ seed }) => {
    site.restore()
    const { content } = damageText(site.read(GUIDE), seed)
    site.write(GUIDE, content)
    const { code, output } = await build()
    // Ce que la page dit elle-même peut être n’importe quoi.
    expect(output.replace(/«[^»]*»/gs, '')).not.toMatch(FOREIGN)
    if (code === 0) {
      published = site.readDist()
      expect(published.has('guides/marees.html')).toBe(true)
      return
    }
    expect(output).toMatch(new RegExp(`${GUIDE}:\\d+ — .+\\. \\p{Lu}`, 'u'))
    expect(output).toMatch(/erreurs? à corriger/)
    expect(site.readDist()).toEqual(published)
  },
  BUILD_MS,
)
