import { join } from 'node:path'
import type { App } from 'vuepress/core'
import { expect, it } from 'vitest'
import { checkReviews } from '../../src/node/check-reviews.js'

const check = (frontmatter: string): string[] => {
  const content = `---\ntitle: Page\n${frontmatter}\n---\n\nrelu_le: hier\n`
  const page = { content, filePath: join(process.cwd(), 'docs/a.md') }
  return checkReviews({ pages: [page] } as unknown as App)
}

it.each([
  ['relu_le: 2026-02-31', '« relu_le » vaut « 2026-02-31 » ; attendu : une date du calendrier'],
  ["relu_le: '2026-13-45' # bientôt", '« relu_le » vaut « 2026-13-45 »'],
  ['relu_le: 22/11/2026', '« relu_le » vaut « 22/11/2026 »'],
  ['relire_dans: six mois', '« relire_dans » vaut « six mois » ; attendu : une durée'],
])('%s : le fichier, la ligne et ce qu’il faut écrire', (frontmatter, expected) => {
  expect(check(frontmatter)).toEqual([expect.stringContaining(expected)])
  expect(check(frontmatter)[0]).toMatch(/^docs.a\.md:3 — /)
})

it.each(['relu_le: 2026-02-28', 'relu_le: "2026-11-22"', 'relu_le:', 'relire_dans: 1 an', 'a: b'])(
  '%s : rien à dire',
  (frontmatter) => {
    expect(check(frontmatter)).toEqual([])
  },
)
