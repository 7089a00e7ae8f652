import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Dictionary } from '../src/spelling/dictionary.js'
import { readWordList } from '../src/spelling/read-word-list.js'
import { readSpellingRules } from '../src/spelling/spelling-settings.js'
import { createWorkFolder } from './work-folder.js'

// « chat », « chats », « chien », « chiens », « été » et « l’eau », comme cspell les écrit.
const GRAPH = 'TrieXv3\nbase=16\n__DATA__\nchats$$2ien#4;<5\nété$3\nl\\’eau$\n'

const writeList = (name: string, content: string | Uint8Array): string => {
  const file = path.join(createWorkFolder(), name)
  writeFileSync(file, content)
  return file
}

describe('un dictionnaire de cspell', () => {
  const { has } = readWordList(writeList('chats.trie', GRAPH))

  test.each(['chat', 'chats', 'chien', 'chiens', 'été', 'l’eau', 'Chat', 'ÉTÉ'])(
    'contient : %s',
    (word) => {
      expect(has(word)).toBe(true)
    },
  )

  test.each(['ch', 'chie', 'chatss', 'ete', 'eau', ''])('ne contient pas : %s', (word) => {
    expect(has(word)).toBe(false)
  })
})

test.each([
  ['mots.txt', '# Les mots\nOpenlab\n!interdit\n*préfixe*\nmot # remarque\n'],
  ['mots.txt.gz', gzipSync('Openlab\n!interdit\npréfixe\nmot\n')],
  ['mots.trie.gz', gzipSync(GRAPH.replace('__DATA__', '__DATA__\nmot$3openlab$7préfixe$7'))],
])('%s se lit', (name, content) => {
  const { has } = readWordList(writeList(name, content))
  expect(['openlab', 'OPENLAB', 'mot', 'préfixe'].filter(has)).toHaveLength(4)
  expect(['interdit', 'remarque', 'les'].filter(has)).toEqual([])
})

test('un accent oublié est une faute de frappe', () => {
  const dictionary = new Dictionary({ wordFiles: [], words: ['numéro', 'etc'] })
  expect(['numero', 'numéro', 'Numéros', 'etx'].map((word) => dictionary.judge(word))).toEqual([
    { near: 'numéro', isSlip: true },
    null,
    null,
    { near: '', isSlip: false },
  ])
})

describe('les réglages de cspell', () => {
  const write = (settings: string): string => writeList('orthographe.yml', settings)

  test('donnent leurs mots et ceux qu’ils importent', () => {
    const other = writeList('autre.json', '// Commentaire\n{ "words": ["openlab"] }')
    const words = writeList('mots.txt', 'datalab')
    const rules = readSpellingRules(
      write(
        `import: ${other}\nwords: [eig]\ndictionaries: [mots]\ndictionaryDefinitions:\n  - { name: mots, path: ${words} }\n`,
      ),
    )
    expect(rules.words).toEqual(['openlab', 'eig'])
    expect(rules.wordFiles).toEqual([words])
  })

  test.each([
    ['un paquet absent', 'import: "@cspell/dict-absent"', 'Installez son paquet'],
    ['un dictionnaire inconnu', 'dictionaries: [latin]', '@cspell/dict-latin/cspell-ext.json'],
  ])('qui demandent %s disent que faire', (_name, settings, remedy) => {
    expect(() => readSpellingRules(write(settings))).toThrow(remedy)
  })
})
