import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findVueUsages } from '../src/node/find-vue-usages.js'
import { repairHtml } from '../src/node/repair-html.js'

describe('HTML mal formé', () => {
  it.each([
    ['<div><p>a', '<div><p>a</p></div>'],
    ['a</p></section>b', 'a<p></p>b'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<a href="x" href="y" ">a</a>', '<a href="x">a</a>'],
    ['<img src="a.png"><br>&amp; &eacute;', '<img src="a.png"><br>&amp; &eacute;'],
    [
      '<Badge :text="a" /><pre v-pre>{{ x }}</pre>',
      '<Badge :text="a"></Badge><pre v-pre>{{ x }}</pre>',
    ],
  ])('%s devient %s', (html, repaired) => {
    expect(repairHtml(html)).toBe(repaired)
  })

  it('est accepté de Vue une fois corrigé, quelles que soient les balises oubliées', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<b class="x">',
      '</b>',
      '<td>',
      'a',
      '<br>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(findVueUsages(repairHtml(pieces.join('')))).toEqual([])
      }),
    )
  })
})
