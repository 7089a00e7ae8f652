import { expect, test } from 'vitest'
import { encoding, reportEncoding } from '../../src/rules/encoding.js'
import { decodeSource } from '../../src/shared/decode-source.js'
import type { CheckOptions } from '../../src/shared/check-options.js'

const apply = (bytes: Uint8Array, options: CheckOptions = {}): string[] =>
  reportEncoding(decodeSource(bytes).finding, 'docs/page.md', options).map(
    ({ line, message }) => `${line} ${message}`,
  )

test.each<[string, Uint8Array, string]>([
  ['du Latin-1', Buffer.from('Bien.\nÉté.', 'latin1'), '2 À partir de cette ligne'],
  ['de l’UTF-16', Buffer.from('\uFEFFété', 'utf16le'), '1 Ce fichier est enregistré en UTF-16.'],
])('est signalé : %s', (_name, bytes, message) => {
  expect(apply(bytes)).toEqual([expect.stringContaining(message)])
})

test.each(['L’été, « déjà ».', '\uFEFFAvec une marque d’ordre.', 'Le signe \uFFFD, écrit exprès.'])(
  'est accepté : %s',
  (text) => {
    expect(apply(Buffer.from(text))).toEqual([])
  },
)

test('un site peut s’en passer', () => {
  expect(apply(Buffer.from('É', 'latin1'), { severities: { [encoding.name]: 'off' } })).toEqual([])
})
