import { parse } from 'postcss'
import { expect, it } from 'vitest'
import { dropUnusedPrefixes } from '../../src/node/drop-unused-prefixes.js'

const drop = (css: string, ...classes: string[]): string => {
  const root = parse(css)
  dropUnusedPrefixes(root, new Set(classes))
  return root.toString()
}

it('un début de nom de classe que rien n’emploie s’ôte, avec sa règle s’il y est seul', () => {
  expect(drop('[class^=fr-icon-], [class*=\\ fr-fi-] { a: b }', 'fr-icon-add')).toBe(
    '[class^=fr-icon-] { a: b }',
  )
  expect(drop('[class*=" fr-fi-"]::before { a: b }\np { a: b }', 'fr-icon-add')).toBe('p { a: b }')
  expect(drop('[class*="__group"] { a: b }', 'fr-radio__group')).toBe('[class*="__group"] { a: b }')
})

it('nié, il reste : la priorité de la règle ne change pas', () => {
  const css = '.fr-btn:not([class^=fr-fi-]):not([class*=" fr-fi-"]) { a: b }'
  expect(drop(css, 'fr-btn')).toBe(css)
})
