import { expect, test } from 'vitest'
import { uniqueIds } from '../../src/built/unique-ids.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

test('est signalé une fois : un identifiant employé trois fois', () => {
  const page = toHtml('<p id="a"></p>\n<p id="a"></p>\n<p id="a"></p>')
  expect(applyBuiltRule(uniqueIds, { 'index.html': page })).toEqual([
    'index.html:6 L’identifiant « a » est utilisé plusieurs fois (d’abord ligne 5). Changez l’un des deux.',
  ])
})

test('est accepté : le même identifiant dans deux pages', () => {
  const files = { 'index.html': toHtml('<p id="a"></p>'), 'b.html': toHtml('<p id="a"></p>') }
  expect(applyBuiltRule(uniqueIds, files)).toEqual([])
})
