import { readFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { formatRuleTable } from '../src/command/format-rule-table.js'
import {
  builtDescriptions,
  ruleDescriptions,
  sourceDescriptions,
} from '../src/rule-descriptions.js'

const README = path.join(import.meta.dirname, '../README.md')

/** Ce que la documentation devrait contenir : les deux tables viennent des règles. */
const write = async (text: string): Promise<string> => {
  const withTables = [
    ['règles des pages', formatRuleTable(sourceDescriptions)],
    ['règles du site construit', formatRuleTable(builtDescriptions)],
  ].reduce(
    (readme, [name, table]) =>
      readme.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- fin -->)`),
        (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
      ),
    text,
  )
  const options = { parser: 'markdown', singleQuote: true, printWidth: 100, semi: false } as const
  return format(withTables, options)
}

test('la documentation dit chaque règle telle qu’elle est (mise à jour par « vitest -u »)', async () => {
  await expect(await write(readFileSync(README, 'utf8'))).toMatchFileSnapshot(README)
})

test('chaque règle dit ce qu’elle vérifie et pourquoi, sans point final', () => {
  for (const { name, checks, why } of ruleDescriptions) {
    expect(checks, name).toMatch(/^\P{Lu}.*[^.]$/u)
    expect(why, name).toMatch(/^\P{Lu}.*[^.]$/u)
  }
})

test('les noms de règles sont différents : « severities » s’en sert', () => {
  const names = ruleDescriptions.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
