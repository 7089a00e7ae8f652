import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'postcss'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mergeIcons } from '../../src/node/merge-icons.js'

const folder = mkdtempSync(join(tmpdir(), 'merge-icons-'))
const file = (name: string): string => join(folder, `${name}.svg`)

beforeAll(() => {
  for (const name of ['a', 'b', 'c']) {
    writeFileSync(
      file(name),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M${name}"/></svg>`,
    )
  }
  writeFileSync(file('wide'), '<svg viewBox="0 0 48 24"><path d="Mwide"/></svg>')
})

afterAll(() => rmSync(folder, { recursive: true }))

const icon = (selector: string, name: string): string =>
  `${selector} { -webkit-mask-image: url("${file(name)}"); mask-image: url("${file(name)}"); mask-size: 100% 100% }`

function merge(rules: string): { css: string; drawing: string } {
  const root = parse(`@layer dsfr {${rules}}\n.site { mask-image: url("${file('a')}") }`)
  let drawing = ''
  mergeIcons(root, (svg) => {
    drawing = svg
    return 'data:image'
  })
  return { css: root.toString(), drawing }
}

describe('icônes réunies', () => {
  const rules = [icon('.a::before', 'a'), icon('.b::after', 'b'), icon('.c::after', 'c')].join('\n')

  it('ne font qu’une image, où chacune a sa case', () => {
    const { css, drawing } = merge(rules)
    expect(css.match(/url\("data:image"\)/g)).toHaveLength(1)
    expect(css).toMatch(/\.a::before,\s*\.b::after,\s*\.c::after\s*\{\s*mask-image/)
    expect(drawing).toContain('viewBox="0 0 72 72"')
    expect(drawing).toContain('<g transform="translate(48 0)"><path d="Mb"/></g>')
    expect(drawing).toContain('<g transform="translate(0 48)"><path d="Mc"/></g>')
  })

  it('se placent et s’agrandissent selon la grille', () => {
    const { css } = merge(rules)
    expect(css).toMatch(/\.b::after\s*\{\s*mask-position:\s*100% 0%;\s*mask-size:\s*300% 300%/)
    expect(css).toMatch(/\.c::after\s*\{\s*mask-position:\s*0% 100%/)
  })

  it('gardent une place à une même icône employée deux fois', () => {
    const { drawing } = merge([rules, icon('.d::before', 'a')].join('\n'))
    expect(drawing.match(/<g /g)).toHaveLength(3)
  })

  it('laissent entières une icône d’un autre format, sous condition, ou du site', () => {
    const { css } = merge(
      [rules, icon('.wide::before', 'wide'), `@media print { ${icon('.p::before', 'a')} }`].join(
        '\n',
      ),
    )
    expect(css).toContain(`mask-image: url("${file('wide')}"); mask-size: 100% 100%`)
    expect(css).toMatch(/@media print \{ \.p::before \{[^}]*a\.svg/)
    expect(css).toContain(`.site { mask-image: url("${file('a')}") }`)
  })

  it('disent elles-mêmes leur taille, à la place de la règle qui la disait pour elles', () => {
    const { css } = merge([rules, '.d.e::before { color: red; mask-size: 100% 100% }'].join('\n'))
    expect(css).toMatch(/\.d\.e::before \{ color: red;? \}/)
  })

  it('laissent à la classe d’icône sa taille, pour les icônes qu’un site ajoute', () => {
    const generic = '[class^=fr-icon-]::before { mask-size: 100% 100% }'
    expect(merge([generic, rules].join('\n')).css).toContain(generic)
  })
})
