import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugify } from '../../src/shared/slugify.js'

it.each([
  ['Choisir une licence', 'choisir-une-licence'],
  ['Qu’est-ce qu’un défi ?', 'qu-est-ce-qu-un-defi'],
  ["Qu'est-ce qu'un défi ?", 'qu-est-ce-qu-un-defi'],
  ['« Ouvrir » : pourquoi…', 'ouvrir-pourquoi'],
  ['Œuvres & cœur, ex æquo', 'oeuvres-coeur-ex-aequo'],
  ['ÇA, C’EST ÉCRIT EN CAPITALES', 'ca-c-est-ecrit-en-capitales'],
  ['Décret n° 2016-1321', 'decret-n-2016-1321'],
  ['10 mois, et après ?', '_10-mois-et-apres'],
  ['50\u00a0% de 1\u202f000\u00a0€', '_50-de-1-000'],
  ['`git push --force`', 'git-push-force'],
  ['  espaces   multiples  ', 'espaces-multiples'],
  ['???', ''],
])('« %s » a l’ancre « %s »', (title, anchor) => {
  expect(slugify(title)).toBe(anchor)
})

it('donne la même ancre que le titre soit écrit en lettres composées ou décomposées', () => {
  expect(slugify('réutilisé'.normalize('NFD'))).toBe(slugify('réutilisé'.normalize('NFC')))
})

it('donne toujours une ancre qui s’écrit dans une adresse sans encodage pour un titre latin', () => {
  const latin = fc.string({ unit: fc.constantFrom(...'aéÈçœÆñ ’«»°€-_.:!?#&/0912') })
  fc.assert(fc.property(latin, (title) => /^(?:_?[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(slugify(title))))
})

it('ne change plus une ancre déjà faite', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const anchor = slugify(title).replace(/^_/, '')
      expect(slugify(anchor).replace(/^_/, '')).toBe(anchor)
    }),
  )
})
