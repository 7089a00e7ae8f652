import { expect, test } from 'vitest'
import { container } from '../../src/rules/container.js'
import { applyRule } from './check-rule.js'

test.each([
  ['::: infos\nTexte.\n:::', '1 Le conteneur « infos » n’existe pas. Écrivez « ::: info ».'],
  ['::: accordeon\nTexte.\n:::', 'n’a pas de titre'],
  ['::: info\nTexte.', '1 Le conteneur « info » n’est pas fermé.'],
  ['Texte.\n\n:::', '3 Cette ligne « ::: » ne ferme rien.'],
])('est signalé : %s', (text, message) => {
  expect(
    applyRule(container, text, {
      options: { containers: { info: {}, accordeon: { titleRequired: true } } },
    }),
  ).toEqual([expect.stringContaining(message)])
})

test.each([
  '::: info\nTexte.\n:::',
  '::: accordeon Un titre\nTexte.\n:::',
  ':::: info\n::: accordeon Un titre\nTexte.\n:::\n::::',
  '```md\n::: inconnu\n```',
])('est accepté : %s', (text) => {
  expect(
    applyRule(container, text, {
      options: { containers: { info: {}, accordeon: { titleRequired: true } } },
    }),
  ).toEqual([])
})
