import { expect, test } from 'vitest'
import { documentTitle } from '../../src/built/document-title.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

test.each(['', '<title></title>'])('est signalée : une page dont le titre est « %s »', (title) => {
  const page = toHtml('').replace('<title>Page</title>', title)
  expect(applyBuiltRule(documentTitle, { 'index.html': page })).toEqual([
    'index.html:1 Cette page n’a pas de balise <title> remplie. Donnez un titre à la page.',
  ])
})

test('est acceptée : une page qui a un titre, et un dessin qui a le sien', () => {
  const page = toHtml('<svg><title>Dessin</title></svg>')
  expect(applyBuiltRule(documentTitle, { 'index.html': page })).toEqual([])
})
