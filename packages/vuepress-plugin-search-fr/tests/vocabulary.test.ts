import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { readVocabulary, VocabularyError } from '../src/node/read-vocabulary.js'

const folder = mkdtempSync(path.join(tmpdir(), 'vocabulaire-'))
const file = path.join(folder, 'vocabulaire.yml')
afterAll(() => rmSync(folder, { recursive: true }))

const read = (content: string): string[][] => {
  writeFileSync(file, content)
  return readVocabulary(file)
}
const readError = (content: string): string => {
  try {
    read(content)
  } catch (error) {
    expect(error).toBeInstanceOf(VocabularyError)
    return (error as Error).message.replace(file, 'vocabulaire.yml')
  }
  throw new Error('aucune erreur')
}

describe('le fichier de vocabulaire', () => {
  it('se lit comme une liste de groupes', () => {
    expect(read('- [dépôt, repo]\n- [RGPD, 2016]\n')).toEqual([
      ['dépôt', 'repo'],
      ['RGPD', '2016'],
    ])
  })

  it('se lit comme des groupes rangés par titre, dont certains vides', () => {
    expect(read('Code:\n  - [dépôt, repo]\nVide:\nDroit:\n  - [loi, texte]\n')).toEqual([
      ['dépôt', 'repo'],
      ['loi', 'texte'],
    ])
  })

  it.each(['', '# rien encore\n', '[]'])('peut être vide : %j', (content) =>
    expect(read(content)).toEqual([]),
  )

  it('un fichier absent est signalé, avec ce qu’il faut faire', () => {
    expect(() => readVocabulary(path.join(folder, 'absent.yml'))).toThrow(
      /absent\.yml : ce fichier de vocabulaire n’existe pas\. Créez-le/,
    )
  })

  it('un YAML illisible est signalé en français, à sa ligne', () => {
    const message = readError('- [dépôt, repo]\n- [loi, texte\n- [a, b]\n')
    expect(message).toMatch(/^vocabulaire\.yml:[23] : le YAML ne se lit pas/)
    expect(message).not.toMatch(/\b(?:must|at line|flow|sequence)\b/i)
  })

  it('un groupe d’un seul terme est signalé à sa ligne, même si le terme est écrit plus haut', () => {
    const message = readError('# dépôt\n- [dépôt, repo]\n\n- [dépôt]\n')
    expect(message).toMatch(/^vocabulaire\.yml:4 : le groupe n° 2 n’est pas une liste/)
    expect(message).toContain('« - [dépôt, repo, repository] »')
  })

  it.each([
    ['- dépôt\n', 1],
    ['Code:\n  - [dépôt, repo]\n  - {a: b}\n', 3],
    ['Code: dépôt\n', 1],
    ['- [a, b]\n- [c, [d]]\n', 2],
    ['- [a, *b]\n', 1],
    ['dépôt\n', 1],
  ])('%j est refusé à la ligne %d', (content, line) => {
    expect(readError(content)).toContain(`vocabulaire.yml:${line} : `)
  })
})
