import { expect, test } from 'vitest'
import { injectedSvg } from '../../src/built/injected-svg.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

test('est signalé : un pictogramme chargé par un script', () => {
  const body = '<img data-fr-inject-svg src="/a.svg" alt="">'
  expect(applyBuiltRule(injectedSvg, { 'index.html': toHtml(body), 'a.svg': '<svg/>' })).toEqual([
    'index.html:5 L’image « /a.svg » porte data-fr-inject-svg : un script la chargerait une seconde fois. Retirez cet attribut, ou écrivez le SVG dans la page.',
  ])
})

test('est accepté : un pictogramme écrit dans la page', () => {
  expect(applyBuiltRule(injectedSvg, { 'index.html': toHtml('<svg><path/></svg>') })).toEqual([])
})
