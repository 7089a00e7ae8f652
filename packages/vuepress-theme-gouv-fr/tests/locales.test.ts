import { describe, expect, it } from 'vitest'
import { en } from '../src/locales/en.js'
import { fr } from '../src/locales/fr.js'

/** Chemins des textes : `notFound.title`. */
const keysOf = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' ? `${prefix}${key}` : keysOf(text as object, `${prefix}${key}.`),
  )
const textOf = (messages: object, key: string): string =>
  key
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], messages) as string
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe('langues de l’interface', () => {
  it('ont les mêmes textes, aucun vide, avec les mêmes emplacements', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(fr).sort())
    for (const key of keysOf(fr)) {
      expect(textOf(fr, key), key).not.toBe('')
      expect(textOf(en, key), key).not.toBe('')
      expect(placeholders(textOf(en, key)), key).toEqual(placeholders(textOf(fr, key)))
    }
  })

  it('emploient l’apostrophe et les espaces du français', () => {
    for (const key of keysOf(fr))
      expect(textOf(fr, key), key).not.toMatch(/\p{L}'\p{L}| [;!?»]|« /u)
  })
})
