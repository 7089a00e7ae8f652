import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ContentError } from '../src/node/content-error.js'
import { formatProblem } from '../src/shared/format-problems.js'
import type { Problem } from '../src/shared/problem.js'
import { createTestBuild } from './create-test-app.js'
import { expectedProblems } from './fixtures/expected-problems.js'
import { siteOptions } from './site-options.js'

const SOURCE = path.join(import.meta.dirname, 'fixtures/pages')
const FOLDER = path.relative(process.cwd(), SOURCE)

let problems: readonly Problem[] = []

beforeAll(async () => {
  // Les avertissements deviennent des erreurs pour être rendus avec elles.
  const severities = { 'adresse-nue': 'error', 'nom-de-fichier': 'error' } as const
  const app = createTestBuild(SOURCE, { ...siteOptions, severities })
  const error: unknown = await app.init().catch((reason: unknown) => reason)
  if (!(error instanceof ContentError)) throw error
  problems = error.problems
})

const messagesOf = (file: string): string[] =>
  problems
    .filter((problem) => problem.file === path.posix.join(FOLDER, file))
    .map((problem) => formatProblem(problem).slice(FOLDER.length + 1))

describe('une page par règle', () => {
  for (const [file, messages] of Object.entries(expectedProblems)) {
    test(`${file} donne exactement les messages attendus`, () => {
      expect(messagesOf(file)).toEqual(messages)
    })
  }

  test('aucune autre page n’a de message', () => {
    const files = new Set(problems.map(({ file }) => path.posix.relative(FOLDER, file)))
    expect([...files].sort()).toEqual(Object.keys(expectedProblems).sort())
  })

  test('une page en ordre ne donne rien, même dans ses exemples de code', () => {
    expect(messagesOf('propre.md')).toEqual([])
    expect(messagesOf('dossier/index.md')).toEqual([])
  })
})
