import { expect, test } from 'vitest'
import { compareLooks, formatLooks, parseLooks, type Look } from '../support/appearance.js'

const look = (change: Partial<Look> = {}): Look => ({
  name: 'div.fr-alert',
  box: [0, 0, 600, 80],
  style: ['#161616', '-', '-', '400/16px'],
  ...change,
})

test('un aspect écrit se relit sans perte', () => {
  const looks = [look(), look({ name: 'p.fr-alert__title', box: [40, 12, 300, 24] })]
  expect(parseLooks(formatLooks(looks))).toEqual(looks)
})

test('un arrondi d’un navigateur à l’autre n’est pas une différence', () => {
  expect(compareLooks([look()], [look({ box: [1, 0, 598, 82] })])).toEqual([])
})

test('une place, une couleur, un élément de plus ou un autre élément en sont', () => {
  expect(compareLooks([look()], [look({ box: [0, 0, 600, 96] })])).toHaveLength(1)
  expect(
    compareLooks([look()], [look({ style: ['#161616', '#f6f6f6', '-', '400/16px'] })]),
  ).toHaveLength(1)
  expect(compareLooks([look()], [look(), look()])).toHaveLength(1)
  expect(compareLooks([look()], [look({ name: 'div.fr-callout' })])).toHaveLength(1)
})
