import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inlineCode } from '../../src/built/inline-code.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

test('styles, scripts et actions écrits dans la page sont signalés, sauf le script permis', () => {
  const starter = 'document.documentElement.dataset.js = "1"'
  const hash = `sha256-${createHash('sha256').update(starter).digest('base64')}`
  const body = `<script>${starter}</script><style>a{}</style><p style="color:red" onclick="a()"></p><script type="application/ld+json">{}</script>`
  const found = applyBuiltRule(inlineCode, { 'index.html': toHtml(body) })
  expect(found).toHaveLength(4)
  expect(found.join('\n')).toContain(hash)
  expect(
    applyBuiltRule(inlineCode, { 'index.html': toHtml(body) }, { allowedScripts: [hash] }),
  ).toHaveLength(3)
  const _headers = `/*\n  Content-Security-Policy: script-src 'self' '${hash}'\n`
  expect(applyBuiltRule(inlineCode, { 'index.html': toHtml(body), _headers })).toHaveLength(3)
})

test('est acceptée : une page dont les styles et les scripts sont des fichiers', () => {
  const files = { 'index.html': toHtml('<script src="/a.js"></script>'), 'a.js': '' }
  expect(applyBuiltRule(inlineCode, files)).toEqual([])
})
