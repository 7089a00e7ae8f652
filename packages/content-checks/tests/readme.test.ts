import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { builtRules } from '../src/built/built-rules.js'
import { REDIRECT_RULE } from '../src/built/check-redirects.js'
import { ENCODING, rules } from '../src/rules/rules.js'

const README = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8')
const NAMES = [ENCODING, ...[...rules, ...builtRules].map(({ name }) => name), REDIRECT_RULE]

test('chaque règle a sa ligne dans la documentation, et la documentation n’en invente pas', () => {
  const rows = [...README.matchAll(/^\| `([a-z-]+)` +\|.*\| (?:oui|non) +\|$/gm)]
  expect(rows.map(([, name]) => name).sort()).toEqual([...NAMES].sort())
})

test('les noms de règles sont différents : « severities » s’en sert', () => {
  expect(new Set(NAMES).size).toBe(NAMES.length)
})
