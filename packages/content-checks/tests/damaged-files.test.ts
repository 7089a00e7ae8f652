import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { applyFixes } from '../src/command/apply-fixes.js'
import { checkSources } from '../src/node/check-sources.js'
import { ContentError } from '../src/node/content-error.js'
import type { Problem } from '../src/shared/problem.js'
import { createTestBuild } from './create-test-app.js'
import { DAMAGES, damageText } from './damage-text.js'
import { siteOptions } from './site-options.js'
import { createWorkFolder } from './work-folder.js'

const COUNT = 200
const WHOLE = readFileSync(path.join(import.meta.dirname, 'fixtures/pages/propre.md'), 'utf8')
const FRENCH = /\p{L}.*\. \p{Lu}\p{L}+/su
const FOREIGN = /\bat \S+ \(|Error\b|Cannot|undefined|\[object/

const writeDamaged = (seeds: readonly number[]): string => {
  const folder = path.join(createWorkFolder(), 'docs')
  mkdirSync(folder, { recursive: true })
  for (const seed of seeds) {
    writeFileSync(path.join(folder, `page-${seed}.md`), damageText(WHOLE, seed).content)
  }
  return folder
}

const expectToBeTold = (problems: readonly Problem[]): void => {
  for (const { file, line, message } of problems) {
    const lineCount = readFileSync(file, 'latin1').split('\n').length
    expect(line, message).toBeGreaterThanOrEqual(1)
    expect(line, `${file} : ${message}`).toBeLessThanOrEqual(lineCount + 1)
    expect(message).toMatch(FRENCH)
    // What the page itself says may be anything.
    expect(message.replace(/«[^»]*»/gs, '')).not.toMatch(FOREIGN)
  }
}

describe('deux cents fichiers abîmés au hasard', () => {
  const seeds = Array.from({ length: COUNT }, (_, seed) => seed)
  let folder = ''
  let problems: Problem[] = []

  beforeAll(async () => {
    folder = writeDamaged(seeds)
    const report = await checkSources({
      sourceDir: folder,
      publicDir: path.join(folder, 'public'),
      base: '/',
      options: siteOptions,
      today: '2026-11-23',
      cacheFile: null,
    })
    expect(report.pageCount).toBe(COUNT)
    problems = report.problems
    // Le temps d’une machine chargée : ce test ne juge pas la vitesse.
  }, 180_000)

  test('chaque message dit, en français, une ligne qui existe', () => {
    expectToBeTold(problems)
  })

  test.each(['binaire', 'en latin-1', 'en UTF-16', 'cinq mégaoctets', 'en-tête jamais fermé'])(
    'un fichier %s n’est jamais accepté',
    (kind) => {
      const names = seeds.filter((seed) => damageText(WHOLE, seed).kind === kind)
      for (const seed of names) {
        const found = problems.filter(({ file }) => file.endsWith(`page-${seed}.md`))
        expect(found.length, `page-${seed}.md`).toBeGreaterThan(0)
      }
    },
  )

  test('corriger ne perd rien : un fichier illisible reste tel quel, octet pour octet', () => {
    applyFixes(problems)
    for (const seed of seeds) {
      const { kind, content } = damageText(WHOLE, seed)
      if (!/binaire|latin-1|UTF-16|octet/.test(kind)) continue
      const now = readFileSync(path.join(folder, `page-${seed}.md`))
      const unreadable = problems.some(
        ({ file, rule }) => rule === 'encodage' && file.endsWith(`page-${seed}.md`),
      )
      if (unreadable) expect(now.equals(Buffer.from(content)), kind).toBe(true)
      else expect(now.length).toBeGreaterThan(0)
    }
  })
})

test('la construction aussi va au bout, et dit tout sans pile d’appels', async () => {
  const folder = writeDamaged(Object.keys(DAMAGES).map((_, seed) => seed))
  const error: unknown = await createTestBuild(folder, siteOptions)
    .init()
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ContentError)
  expectToBeTold((error as ContentError).problems)
}, 60_000)
