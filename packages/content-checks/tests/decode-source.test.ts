import { expect, test } from 'vitest'
import { decodeSource } from '../src/shared/decode-source.js'

test('la ligne du premier caractère illisible est donnée', () => {
  const bytes = Buffer.concat([Buffer.from('été\r\n\n'), Buffer.from('Évry', 'latin1')])
  expect(decodeSource(bytes).finding?.line).toBe(3)
})

test('un caractère de remplacement écrit exprès n’est pas une erreur', () => {
  expect(decodeSource(Buffer.from('Le signe \uFFFD.')).finding).toBeNull()
})

test('la marque d’ordre des octets disparaît du texte', () => {
  expect(decodeSource(Buffer.from('\uFEFF---\n')).text).toBe('---\n')
})

test('un fichier UTF-16 est lu pour que le reste soit vérifié', () => {
  const { text, finding } = decodeSource(Buffer.from('\uFEFFété', 'utf16le'))
  expect(text).toBe('été')
  expect(finding?.wrong).toBe('Ce fichier est enregistré en UTF-16.')
})
