import { expect, test } from 'vitest'
import { redirection } from '../../src/built/redirection.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

const toml = (rows: readonly string[]): string =>
  rows.map((row) => `[[redirects]]\n${row.replaceAll('; ', '\n')}\n`).join('\n')

test('elles mènent à des pages publiées', () => {
  const netlify = toml([
    'from = "/vieux.html"; to = "/guide/page.html"; status = 301',
    'from = "/perdu.html"; to = "/guide/perdue.html"',
    'from = "/ailleurs/*"; to = "https://exemple.fr/:splat"',
    'from = "/guide/page.html"; to = "/index.html"',
    'from = "/*"; to = "/404.html"; status = 404',
  ])
  const files = { 'index.html': toHtml(''), '404.html': toHtml(''), 'netlify.toml': netlify }
  expect(applyBuiltRule(redirection, files, { netlifyToml: 'netlify.toml' })).toEqual([
    'netlify.toml:6 La redirection de « /perdu.html » mène à « /guide/perdue.html », qui n’existe pas. Écrivez l’adresse d’une page publiée.',
    'netlify.toml:14 La redirection de « /guide/page.html » n’aura pas d’effet : ce fichier est publié. Supprimez la redirection ou le fichier.',
  ])
})

test('un fichier de configuration illisible est signalé à sa ligne', () => {
  const files = { 'netlify.toml': '[build]\ncommand = "npm\n' }
  expect(applyBuiltRule(redirection, files, { netlifyToml: 'netlify.toml' })).toEqual([
    expect.stringMatching(/^netlify\.toml:2 Ce fichier de configuration est illisible/),
  ])
})

test('sont acceptées : vers une page publiée, un autre site ou la page d’erreur', () => {
  const netlify = toml([
    'from = "/vieux.html"; to = "/guide/page.html#la-loi"',
    'from = "/code"; to = "https://exemple.fr/"',
    'from = "/*"; to = "/404.html"; status = 404',
  ])
  const files = { '404.html': toHtml(''), 'netlify.toml': netlify }
  expect(applyBuiltRule(redirection, files, { netlifyToml: 'netlify.toml' })).toEqual([])
})
