import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findVueUsages } from '../src/node/find-vue-usages.js'
import { isSurelyPlain } from '../src/node/is-surely-plain.js'
import { makePage } from './support/make-page.js'

const PIECES = [
  'texte', ' ', '\n', '\n\n', '# ', '- ', '> ', '`', '```', '```js:no-v-pre', '    ', '**', '|',
  '[a](b.md)', '![a](b.png "t :x=1")', '{{', '}}', '{', '}', '\\{', '<', '>', '/', '=', '"', "'",
  '<b>', '</b>', '<Badge/>', '<p', ' v-if="x"', ' :x="y"', ' @click', ' #a', '<!--', '-->',
  '&#123;', '&lt;', '<https://e.fr>', '[[toc]]', ':tada:', 'code v-pre', '</code>', '</pre>',
] // prettier-ignore

it('ne dit jamais simple une page où Vue trouve quelque chose', () => {
  let plainCount = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), (pieces) => {
      const page = makePage(pieces.join(''))
      if (!isSurelyPlain(page.content, page.contentRendered)) return
      plainCount += 1
      expect(findVueUsages(page.contentRendered)).toEqual([])
    }),
    { numRuns: 3000 },
  )
  expect(plainCount).toBeGreaterThan(100)
}, 60_000)

it('répond sans analyse pour du Markdown ordinaire', () => {
  const page = makePage('# Titre\n\n[a](b.md) `{{ x }}` ![c](d.png)\n\n```js\n{{ y }}\n```\n')
  expect(isSurelyPlain(page.content, page.contentRendered)).toBe(true)
})
