import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleDescriptions } from '../src/rule-descriptions.js'

const PACKAGE = path.join(import.meta.dirname, '..')
const README = readFileSync(path.join(PACKAGE, 'README.md'), 'utf8')
const names = ruleDescriptions.map(({ name }) => name)

/** Fichiers qui décrivent une règle, avec les noms de règles qu’ils contiennent. */
const files = globSync('src/**/*.ts', { cwd: PACKAGE }).flatMap((file) => {
  const text = readFileSync(path.join(PACKAGE, file), 'utf8')
  const found = [...text.matchAll(/^ {2}name: '([\w-]+)',\n {2}severity/gm)].map(([, name]) => name)
  return found.length > 0 ? [{ file, found }] : []
})

test('chaque règle a son fichier, et chaque fichier sa règle', () => {
  expect(files.flatMap(({ found }) => found).sort()).toEqual([...names].sort())
  expect(files.filter(({ found }) => found.length > 1)).toEqual([])
})

describe.each(files)('$found.0', ({ file, found }) => {
  const base = path.basename(file, '.ts')
  const essay = path.join(PACKAGE, `tests/rules/${base}.test.ts`)

  test('a son essai, avec du mauvais et du bon', () => {
    expect(existsSync(essay), `tests/rules/${base}.test.ts`).toBe(true)
    const text = readFileSync(essay, 'utf8')
    expect(text).toContain(`/${base}.js'`)
    expect(text, 'un mauvais exemple').toMatch(/signalé/)
    expect(text, 'un bon exemple').toMatch(/accepté|ne donnent rien|n’est pas/)
  })

  test('est documentée, avec pourquoi', () => {
    const row = README.split('\n').find((line) => line.startsWith(`| \`${found[0]}\``))
    const why = ruleDescriptions.find(({ name }) => name === found[0])?.why ?? 'absente'
    expect(row?.replaceAll('\\|', '|')).toContain(why)
  })
})
