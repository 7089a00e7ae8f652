import { parse } from 'postcss'
import { expect, it } from 'vitest'
import { dropUnusedStates } from '../../src/node/drop-unused-states.js'
import {
  collectSelectors,
  collectVueSelectors,
  createUsedSelectors,
} from '../../src/node/used-selectors.js'

const drop = (selectors: string, html = ''): string => {
  const root = parse(`${selectors} { a: b }`)
  const used = createUsedSelectors()
  collectSelectors(html, used)
  dropUnusedStates(root, used)
  return root.toString().replace(' { a: b }', '')
}

it('un état qu’aucun élément de ce nom ne prend s’ôte', () => {
  expect(drop('.fr-tag:disabled, p')).toBe('p')
  expect(drop('button.fr-tag[aria-pressed=true]:hover, p')).toBe('p')
  expect(drop('.fr-nav__btn:disabled::after')).toBe('')
  expect(drop('.fr-tabs__tab[class*=" fr-icon-"]::before', '<b class="fr-tabs__tab">')).toBe('')
  expect(drop('a:not([href]).fr-tag, p', '<a class="fr-tag" href="/">')).toBe('p')
})

it('celui que prend un élément du site reste', () => {
  expect(drop('button.fr-tag:disabled', '<button class="fr-tag" disabled>a</button>')).toContain(
    'fr-tag',
  )
  expect(drop('.fr-tag[aria-pressed=true]', "<a class='x fr-tag' aria-pressed=false>")).toContain(
    'fr-tag',
  )
  expect(drop('select:disabled', '<SELECT disabled="">')).toContain('select')
  expect(drop('.fr-tag:disabled', '<p class="fr-tag">disabled</p>')).toBe('')
  for (const icon of ['.fr-link[class^=fr-icon-]', '.fr-link[class*="\\ fr-icon-"]::after']) {
    expect(drop(icon, '<a href="/" class="fr-link fr-icon-add">')).toBe(icon)
  }
  expect(drop('input[type=image], input[type="search"]', '<input class=a type=search>')).toBe(
    'input[type="search"]',
  )
  expect(drop('input[type=radio]:disabled + label', '<input type="radio">')).toContain('radio')
  expect(drop('a.fr-crumb:not([href])', '<a class="fr-crumb" aria-current="page">')).toContain('a')
})

it('celui que posent les scripts reste, comme un état sans nom ou nié', () => {
  for (const selector of [
    '.fr-btn:disabled',
    '.fr-fieldset[disabled] .fr-label',
    ':disabled',
    '.fr-tag:not(:disabled):hover',
    '.fr-btn:not([class^=fr-icon-])',
  ]) {
    expect(drop(selector)).toBe(selector)
  }
})

it('ce que nomme un composant de Vue peut prendre l’état dont il parle', () => {
  const used = createUsedSelectors()
  collectVueSelectors('h("button", { class: "fr-tag", disabled: busy })', used)
  const root = parse('.fr-tag:disabled, .fr-card:disabled, .fr-tag[aria-pressed] { a: b }')
  dropUnusedStates(root, used)
  expect(root.toString()).toBe('.fr-tag:disabled { a: b }')
})
