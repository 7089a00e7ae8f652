import { expect, test } from 'vitest'
import { frontmatterFields } from '../../src/rules/frontmatter-fields.js'
import { siteOptions } from '../site-options.js'
import { applyRule } from './check-rule.js'

// « title » est écrit par l’outil d’essai.
const COMPLETE =
  'description: Une description de longueur convenable, pour ne parler que des champs.\ntype: index'

const apply = (header: string): string[] =>
  applyRule(frontmatterFields, 'Texte.', {
    header: `${COMPLETE}\n${header}`,
    options: siteOptions,
  })

test.each([
  ['relut_le: 2026-11-22', 'Le champ « relut_le » n’existe pas. Écrivez « relu_le ».'],
  ['public: [dév]', 'Écrivez « dev ».'],
  ['relu_le: 22/11/2026', 'Écrivez l’année, le mois et le jour : 2026-11-22.'],
])('est signalé : %s', (header, message) => {
  expect(apply(header)).toEqual([expect.stringContaining(message)])
})

test.each(['relu_le: 2026-11-22', 'public: [dev, data]', 'permalink: /autre.html'])(
  'est accepté : %s',
  (header) => {
    expect(apply(header)).toEqual([])
  },
)

test('un champ obligatoire mal nommé n’est pas dit absent en plus', () => {
  expect(
    applyRule(frontmatterFields, 'Texte.', { header: 'type: index', options: siteOptions }),
  ).toEqual([expect.stringContaining('Il manque un champ dans l’en-tête. Ajoutez « description »')])
  expect(apply('').length).toBe(0)
  const header = COMPLETE.replace('description', 'descripton')
  expect(applyRule(frontmatterFields, 'Texte.', { header, options: siteOptions })).toEqual([
    expect.stringContaining('Écrivez « description »'),
  ])
})
