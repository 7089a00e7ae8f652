import { expect, it } from 'vitest'
import { extractDarkRules } from '../../src/node/extract-dark-rules.js'

it('ne garde que les règles du thème sombre, là où aucun script n’a choisi de thème', () => {
  const css = [
    '@layer dsfr,theme;',
    '@font-face{font-family:A;src:url(a.woff2)}',
    '@keyframes k{0%{opacity:0}}',
    '@layer dsfr{:root{--a:#fff}:root[data-fr-theme=dark]{--a:#000}',
    '@media print{p{color:red}}',
    '@media (hover:hover){.b,[data-fr-theme=dark] .b:hover{c:d}}}',
  ].join('')
  expect(extractDarkRules(css)).toBe(
    '@layer dsfr{:root:not([data-fr-theme]){--a:#000}@media (hover:hover){:root:not([data-fr-theme]) .b:hover{c:d}}}',
  )
})

it('ne rend rien d’une feuille sans thème sombre', () => {
  expect(extractDarkRules('@layer a{p{color:red}}')).toBe('')
})
