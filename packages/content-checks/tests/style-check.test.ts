import { expect, test } from 'vitest'
import { isStyleSuspect } from '../src/markdownlint/check-style.js'

test('markdownlint n’est pas appelé pour une page sans rien de suspect', () => {
  expect(isStyleSuspect('## Titre\n\n- un\n- deux\n\nDu **gras** et [un lien](a.md).\n')).toBe(
    false,
  )
})
