import { describe, expect, test } from 'vitest'
import { readPersonalData } from '../src/media/read-personal-data.js'
import { stripMetadata } from '../src/media/strip-metadata.js'

/** Un JPEG minuscule, avec un EXIF qui a ces champs. */
const createJpeg = (tags: readonly [number, number][]): Buffer => {
  const entries = tags.map(([tag, value]) => {
    const entry = Buffer.alloc(12)
    entry.writeUInt16BE(tag, 0)
    entry.writeUInt16BE(3, 2)
    entry.writeUInt32BE(1, 4)
    entry.writeUInt16BE(value, 8)
    return entry
  })
  const count = Buffer.from([0, tags.length])
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    count,
    ...entries,
    Buffer.alloc(4),
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const header = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0])
  header.writeUInt16BE(body.length + 2, 4)
  return Buffer.concat([header, body, Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9])])
}

describe('les métadonnées', () => {
  test('le lieu et l’auteur d’une photo sont lus', () => {
    expect(
      readPersonalData(
        createJpeg([
          [0x013b, 1],
          [0x8825, 1],
        ]),
      ),
    ).toEqual(['position', 'auteur'])
    expect(readPersonalData(createJpeg([[0x0112, 1]]))).toEqual([])
  })

  test('les enlever garde l’image', () => {
    const clean = stripMetadata(createJpeg([[0x8825, 1]]))
    expect(clean?.toString('hex')).toBe('ffd8ffda0002010203ffd9')
  })

  test('une photo que ses métadonnées redressent n’est pas touchée', () => {
    expect(
      stripMetadata(
        createJpeg([
          [0x8825, 1],
          [0x0112, 6],
        ]),
      ),
    ).toBeNull()
  })

  test.each([0, 3, 12, 20, 30])('un fichier coupé à %i octets ne casse rien', (length) => {
    const cut = createJpeg([[0x8825, 1]]).subarray(0, length)
    expect(readPersonalData(cut)).toEqual([])
    expect(stripMetadata(cut)).toBeNull()
  })
})
