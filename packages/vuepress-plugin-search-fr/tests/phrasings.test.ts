import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { buildIndex } from '../src/node/build-index.js'
import { createMemoryLoader } from '../src/node/create-memory-loader.js'
import { PhrasingsError, readPhrasings } from '../src/node/read-phrasings.js'
import { createSearcher } from '../src/shared/engine/index.js'
import { CORPUS } from './support/corpus.js'

const folder = mkdtempSync(path.join(tmpdir(), 'formulations-'))
const file = path.join(folder, 'guides.yml')
afterAll(() => rmSync(folder, { recursive: true }))

const read = (content: string) => {
  writeFileSync(file, content)
  return readPhrasings(folder)
}

describe('les formulations des lecteurs', () => {
  it('se lisent par page, par section, avec leur place', () => {
    const found = read(
      'guides/marees.md:\n  hauteur:\n    - "l’eau montera jusqu’où"\n    - 42\n  "":\n    - a\n',
    )
    expect(found.get('guides/marees.md')).toEqual([
      { section: 'hauteur', texts: ['l’eau montera jusqu’où', '42'], place: `${file}:2` },
      { section: '', texts: ['a'], place: `${file}:5` },
    ])
  })

  it('un dossier rassemble ses fichiers YAML, et ceux-là seulement', () => {
    writeFileSync(path.join(folder, 'autre.yml'), 'guides/cuisine.md:\n  "":\n    - plat\n')
    writeFileSync(path.join(folder, 'LISEZMOI.txt'), 'rien : [')
    expect([...read('guides/marees.md: {}\n').keys()]).toEqual([
      'guides/cuisine.md',
      'guides/marees.md',
    ])
    rmSync(path.join(folder, 'autre.yml'))
  })

  it.each([
    ['page.md:\n  titre: phrase\n', 2],
    ['page.md:\n  - phrase\n', 1],
    ['page.md:\n  titre:\n    - [a]\n', 3],
    ['page.md:\n  titre:\n    - "a" b\n', 3],
    ['phrase\n', 1],
  ])('%j est refusé à la ligne %d, en français', (content, line) => {
    expect(() => read(content)).toThrow(PhrasingsError)
    expect(() => read(content)).toThrow(new RegExp(`guides\\.yml:${line} : .*Écrivez`))
  })

  it('un fichier absent est signalé', () => {
    expect(() => readPhrasings(path.join(folder, 'absent'))).toThrow(/absent : .*n’existe pas/)
  })

  const open = async (section: string) => {
    const pages = CORPUS.map((page) =>
      page.path === '/guides/marees.html'
        ? {
            ...page,
            phrasings: [{ section, texts: ['jusqu’où montera la baignoire'], place: 'f.yml:2' }],
          }
        : page,
    )
    const { files, lost } = await buildIndex(pages, { lang: 'fr-FR' })
    return { ...createSearcher({ load: createMemoryLoader(files) }), lost }
  }

  it('mènent à leur section par des mots qu’elle n’a pas, sans se montrer', async () => {
    const { search, lost } = await open('hauteur')
    const { results } = await search('baignoire')
    expect(results[0]?.url).toBe('/guides/marees.html#hauteur')
    expect(JSON.stringify(results)).not.toContain('baignoire')
    expect(lost).toEqual([])
  })

  it('celles d’une section disparue sont rendues, avec leur place', async () => {
    const { search, lost } = await open('ancienne')
    expect((await search('baignoire')).results).toEqual([])
    expect(lost).toMatchObject([
      { path: '/guides/marees.html', section: 'ancienne', place: 'f.yml:2' },
    ])
  })
})
