import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DSFR_DIST } from '../../src/node/dsfr.js'
import { flattenSymbols } from '../../src/node/flatten-symbols.js'

const MOTTO = decodeURIComponent(
  /url\("data:image\/svg\+xml;charset=utf8,(%3Csvg[^"]*%3Csymbol[^"]*)"\)/.exec(
    readFileSync(join(DSFR_DIST, 'component/logo/logo.main.css'), 'utf8'),
  )![1]!,
)

describe('devise du bloc-marque', () => {
  const flat = flattenSymbols(MOTTO)

  it('n’a plus de symboles, mais ses vingt-quatre lettres et ses accents', () => {
    expect(flat).not.toContain('<symbol')
    // Trois lettres accentuées : deux tracés chacune.
    expect(flat.match(/<path /g)).toHaveLength(24 + 3)
  })

  it('garde ses deux couleurs, à leur place', () => {
    expect(flat).toContain("viewBox='0 0 252 180'")
    expect(flat).toMatch(/<use fill='#000' x='0' y='0' href='#n'\/>/)
    expect(flat).toMatch(/<use fill='#fff' x='126' y='90' href='#n'\/>/)
  })
})

describe('dessin fait autrement', () => {
  it.each([
    ['sans symbole', "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>"],
    [
      'dont un symbole change de taille',
      "<svg><defs><symbol id='a' viewBox='0 0 1 1'><path d='M0 0'/></symbol></defs><use width='2' height='2' href='#a'/></svg>",
    ],
  ])('reste tel quel : %s', (_case, svg) => {
    expect(flattenSymbols(svg)).toBe(svg)
  })
})
