import { parse } from 'postcss'
import { expect, it } from 'vitest'
import { resetPseudoElements } from '../../src/node/reset-pseudo-elements.js'

const reset = (css: string): string => {
  const root = parse(css)
  resetPseudoElements(root)
  return root.toString().replace(/\s+/g, ' ')
}

const RESET = '*, *::before, *::after { box-sizing: inherit }'

it('les éléments ont la remise à zéro, et les seuls pseudo-éléments qui ont un contenu', () => {
  const css = reset(
    `${RESET} .a::before { content: ""; width: 1rem } .b::after { color: red } .c::after { content: none }`,
  )
  expect(css).toContain('* { box-sizing: border-box }')
  expect(css).not.toContain('*::before')
  expect(css).toMatch(/\.a::before \{ box-sizing: border-box; content/)
  expect(css).toContain('.b::after { color: red }')
  expect(css).toContain('.c::after { content: none }')
})

it('une feuille sans cette remise à zéro ne change pas', () => {
  const css = '.a::before { content: "" }'
  expect(reset(css)).toBe(css)
})
