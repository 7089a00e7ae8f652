import { expect, test } from 'vitest'
import { documentLanguage } from '../../src/built/document-language.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

test('est signalée : une page sans langue', () => {
  const page = toHtml('').replace(' lang="fr"', '')
  expect(applyBuiltRule(documentLanguage, { 'index.html': page })).toEqual([
    'index.html:1 Cette page ne dit pas sa langue. Ajoutez lang="fr" à la balise <html>.',
  ])
})

test('est acceptée : une page qui dit la sienne', () => {
  expect(applyBuiltRule(documentLanguage, { 'index.html': toHtml('') })).toEqual([])
})
