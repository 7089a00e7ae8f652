import { expect, test } from 'vitest'
import { unwrittenText } from '../../src/rules/unwritten-text.js'
import { applyRule } from './check-rule.js'

test.each([
  ['À écrire : la réponse.', '1 Il reste un texte à écrire : « À écrire : ».'],
  ['Bien.\n\n- À écrire : les étapes.', '3 Il reste un texte à écrire'],
  ['TODO : relire.', '« TODO : »'],
  ['Lorem ipsum dolor.', '« Lorem ipsum »'],
])('est signalé : %s', (text, message) => {
  expect(applyRule(unwrittenText, text)).toEqual([expect.stringContaining(message)])
})

test.each(['Ce qu’il reste à écrire : rien.', 'Une todo list.', '`TODO`', 'La méthode TODOS.'])(
  'est accepté : %s',
  (text) => {
    expect(applyRule(unwrittenText, text)).toEqual([])
  },
)
