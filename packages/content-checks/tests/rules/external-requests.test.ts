import { expect, test } from 'vitest'
import { externalRequests } from '../../src/built/external-requests.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

test('tout ce qui se charge depuis un autre site est signalé, les liens non', () => {
  const loaded = [
    '<script src="https://x.fr/a.js"></script>',
    '<link rel="stylesheet" href="https://x.fr/a.css">',
    '<link rel="preconnect" href="https://x.fr/">',
    '<img src="//x.fr/a.png" alt="">',
    '<img src="/a.png" srcset="https://x.fr/b.png 2x" alt="">',
    '<iframe src="https://x.fr/a.html" title="a"></iframe>',
    '<video poster="https://x.fr/c.png"></video>',
  ]
  const files = {
    'index.html': toHtml(loaded.join('\n') + '<a href="https://x.fr/">a</a>'),
    'a.png': '',
  }
  expect(applyBuiltRule(externalRequests, files)).toHaveLength(loaded.length)
  expect(
    applyBuiltRule(externalRequests, files, { allowedOrigins: ['https://x.fr'] }),
  ).toHaveLength(1)
})

test('une police appelée par une feuille de style est signalée à sa ligne', () => {
  const files = { 'assets/style.css': 'a {}\n@font-face { src: url(https://x.fr/a.woff2) }' }
  expect(applyBuiltRule(externalRequests, files)).toEqual([
    'assets/style.css:2 Ce fichier appelle un autre site : « https://x.fr/a.woff2 ». Hébergez ce fichier avec le site, ou autorisez cette origine.',
  ])
})

test('est acceptée : une page qui ne charge que ses fichiers', () => {
  const files = { 'index.html': toHtml('<img src="/a.png" alt="">'), 'a.png': '' }
  expect(applyBuiltRule(externalRequests, files)).toEqual([])
})
