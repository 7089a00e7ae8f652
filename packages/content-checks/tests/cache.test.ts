import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { checkSources } from '../src/node/check-sources.js'
import type { CheckOptions } from '../src/shared/check-options.js'
import { writeSite } from './write-site.js'

let site = ''

const inSite = (file: string): string => path.join(site, file)

/** Les règles qui ont quelque chose à dire, avec la ligne. */
const check = async (options: CheckOptions = {}): Promise<string[]> => {
  const { problems } = await checkSources({
    sourceDir: inSite('docs'),
    publicDir: inSite('public'),
    base: '/',
    options: { spelling: { config: inSite('orthographe.yml'), isStrict: true }, ...options },
    today: '2026-11-23',
    cacheFile: inSite('cache.json'),
  })
  return problems.map(({ line, rule }) => `${line} ${rule}`)
}

beforeEach(() => {
  site = writeSite({
    'docs/index.md': '---\ntitle: Accueil\n---\n\nUn datalab.\n',
    'mots.txt': 'accueil\n',
    'orthographe.yml':
      'dictionaries: [mots]\ndictionaryDefinitions:\n  - { name: mots, path: ./mots.txt }\n',
  })
})

test('un second passage dit la même chose sans relire les pages', async () => {
  const first = await check()
  expect(first).toEqual(['5 orthographe'])
  const kept = readFileSync(inSite('cache.json'), 'utf8')
  expect(await check()).toEqual(first)
  expect(readFileSync(inSite('cache.json'), 'utf8')).toBe(kept)
})

test('un mot ajouté au dictionnaire est accepté, un mot retiré ne l’est plus', async () => {
  await check()
  writeFileSync(inSite('mots.txt'), 'accueil\ndatalab\n')
  expect(await check()).toEqual([])
  writeFileSync(inSite('mots.txt'), 'datalab\n')
  expect(await check()).toEqual(['2 orthographe'])
})

test('un réglage de l’orthographe qui change est suivi', async () => {
  await check()
  const config = inSite('orthographe.yml')
  writeFileSync(config, `${readFileSync(config, 'utf8')}minWordLength: 8\n`)
  expect(await check()).toEqual([])
})

test('une règle éteinte, puis rallumée, est suivie', async () => {
  expect(await check()).toHaveLength(1)
  expect(await check({ severities: { orthographe: 'off' } })).toEqual([])
  expect(await check()).toHaveLength(1)
})

test('une page corrigée ne dit plus rien, et un mot déjà vu ailleurs garde son avis', async () => {
  await check()
  writeFileSync(inSite('docs/autre.md'), '---\ntitle: Accueil\n---\n\nDeux datalab.\n')
  expect(await check({ titleIsHeading: true })).toContain('5 orthographe')
  writeFileSync(inSite('docs/autre.md'), '---\ntitle: Accueil\n---\n\nAccueil.\n')
  writeFileSync(inSite('docs/index.md'), '---\ntitle: Accueil\n---\n\n[Accueil](./autre.md)\n')
  expect(await check()).toEqual([])
})

test('une mémoire abîmée est refaite', async () => {
  const first = await check()
  writeFileSync(inSite('cache.json'), '{"fingerprint":')
  expect(await check()).toEqual(first)
})

test('un dictionnaire abîmé est nommé, en français, avec le remède', async () => {
  writeFileSync(inSite('mots.trie'), 'rien de bon')
  const config = inSite('orthographe.yml')
  writeFileSync(config, readFileSync(config, 'utf8').replace('mots.txt', 'mots.trie'))
  await expect(check()).rejects.toThrow(/Le dictionnaire « .*mots\.trie » ne se lit pas.*npm ci/)
})
