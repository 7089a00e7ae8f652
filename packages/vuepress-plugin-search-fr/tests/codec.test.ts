import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readDictionary, writeDictionary } from '../src/shared/codec/dictionary.js'
import { decodeFront, encodeFront } from '../src/shared/codec/front-coding.js'
import { fromLevel, toLevel } from '../src/shared/codec/levels.js'
import { fromPlace, readTerms, toPlace } from '../src/shared/codec/read-terms.js'
import type { TermEntry } from '../src/shared/codec/term-entry.js'
import { createVarintReader, writeVarint } from '../src/shared/codec/varint.js'
import { writeTerms } from '../src/shared/codec/write-terms.js'

const byText = (a: string, b: string): number => (a < b ? -1 : 1)
const letters = fc.constantFrom(...'abcdeéœ0جקд漢')
const word = fc.string({ unit: letters, minLength: 1, maxLength: 40 })
const wordList = fc.uniqueArray(word, { maxLength: 30 }).map((words) => words.sort(byText))

const entry: fc.Arbitrary<TermEntry> = fc
  .record({
    forms: wordList,
    frequency: fc.nat(),
    // Place number → level.
    places: fc.dictionary(fc.nat(9_999).map(String), fc.nat(31), { maxKeys: 20 }),
    extraDoc: fc.nat(3_000_000),
  })
  .map(({ forms, frequency, places, extraDoc }) => {
    const numbers = Object.keys(places).map(Number)
    return {
      forms,
      frequency,
      docs: numbers.map((number) => extraDoc + Math.floor(number / 10)),
      sections: numbers.map((number) => number % 10),
      levels: numbers.map((number) => places[number]!),
    }
  })

const readBack = (terms: [string, TermEntry][]) => readTerms(Buffer.concat(writeTerms(terms)))

describe('l’écriture de l’index', () => {
  it('tout entier positif se relit', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (values) => {
        const bytes: number[] = []
        for (const value of values) writeVarint(bytes, value)
        const read = createVarintReader(Uint8Array.from(bytes))
        expect(values.map(() => read())).toEqual(values)
        expect(read).toThrow(RangeError)
      }),
    )
  })

  it('tout mot se relit à partir du précédent', () => {
    fc.assert(
      fc.property(word, word, (one, previous) => {
        expect(decodeFront(encodeFront(one, previous), previous)).toBe(one)
      }),
    )
  })

  it('toute liste de mots se relit avec ses fréquences', () => {
    fc.assert(
      fc.property(wordList, fc.nat(35), (list, frequency) => {
        const words = list.map((one) => [one, frequency] as const)
        expect(readDictionary(writeDictionary(words))).toEqual(words)
      }),
    )
  })

  it('tout morceau d’index se relit : formes, fréquence, places et poids', () => {
    fc.assert(
      fc.property(wordList, fc.array(entry, { minLength: 30, maxLength: 30 }), (list, entries) => {
        const terms = list.map((stem, index): [string, TermEntry] => [stem, entries[index]!])
        const read = readBack(terms)
        expect([...read.keys()]).toEqual(list)
        for (const [stem, { forms, frequency, docs, sections, levels }] of terms) {
          const all = new Map<number, number>()
          docs.forEach((doc, index) => {
            const whole = sections[index] ? all.get(toPlace(doc, 0)) : 0
            all.set(toPlace(doc, sections[index]!), fromLevel(levels[index]!) + (whole ?? 0))
          })
          expect(read.get(stem)).toEqual({
            forms,
            frequency,
            places: Uint32Array.from(all.keys()),
            weights: Float64Array.from(all.values()),
          })
        }
      }),
    )
  })

  it('un morceau vide se relit', () => expect(readBack([]).size).toBe(0))

  it('un morceau tronqué est refusé, jamais lu de travers', () => {
    const terms: [string, TermEntry][] = [
      ['mare', { forms: ['maree'], frequency: 2, docs: [1, 4], sections: [0, 2], levels: [14, 9] }],
    ]
    const bytes = Buffer.concat(writeTerms(terms))
    expect(() => readTerms(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError)
  })

  it('toute place se relit', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(4095), (doc, section) => {
        expect(fromPlace(toPlace(doc, section))).toEqual([doc, section])
      }),
    )
  })

  it('un poids garde son ordre et sa valeur à 10 % près', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 18, noNaN: true }), (weight) => {
        expect(Math.abs(fromLevel(toLevel(weight)) / weight - 1)).toBeLessThan(0.1)
      }),
    )
    expect(toLevel(0)).toBe(0)
    expect(toLevel(1e9)).toBe(31)
  })
})
