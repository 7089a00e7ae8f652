import { checkSource } from 'content-checks'
import { expect, test } from 'vitest'
import { contentRules } from '../../.vuepress/content-rules.js'

/** Ce que la relecture dit des champs d’en-tête d’une page d’entrée, avec une ligne de plus. */
const listFieldProblems = (line: string): string[] =>
  checkSource(
    `---\ntitle: Les outils\ndescription: Une phrase de cinquante caractères au moins, qui dit tout.\ntype: index\n${line}\n---\n\nTexte.\n`,
    { file: 'docs/outils/index.md', today: '2026-11-22', options: contentRules },
  )
    .filter(({ rule }) => rule === 'champs-d-en-tete')
    .map(({ wrong }) => wrong)

test('« impression » retire une page de l’impression de sa rubrique', () => {
  expect(listFieldProblems('impression: false')).toEqual([])
  expect(listFieldProblems('impression: jamais')).toHaveLength(1)
  expect(listFieldProblems('imprimer: false')).toHaveLength(1)
})
