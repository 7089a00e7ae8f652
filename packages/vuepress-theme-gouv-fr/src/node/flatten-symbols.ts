import { readAttribute } from '../shared/read-attribute.js'

const SYMBOL = /<symbol id='(\w+)' viewBox='0 0 ([\d.]+) ([\d.]+)'>(.*?)<\/symbol>/g
const PART = /<(path|use)\b([^>]*)\/>/g

interface SvgSymbol {
  size: string
  content: string
}

/** Tracés d’un symbole, chacun à sa place ; `null` si un emploi change de taille. */
function listPaths(
  id: string,
  symbols: ReadonlyMap<string, SvgSymbol>,
  [left, top]: readonly [number, number],
): string | null {
  let paths = ''
  for (const [, name, attributes = ''] of symbols.get(id)?.content.matchAll(PART) ?? []) {
    if (name === 'path') {
      const place =
        left || top ? ` transform='translate(${+left.toFixed(2)} ${+top.toFixed(2)})'` : ''
      paths += `<path${place} d='${readAttribute(attributes, 'd')}'/>`
      continue
    }
    const target = readAttribute(attributes, 'href')?.slice(1) ?? ''
    const size = `${readAttribute(attributes, 'width')} ${readAttribute(attributes, 'height')}`
    if (symbols.get(target)?.size !== size) return null
    const [x = 0, y = 0] = ['x', 'y'].map((key) => Number(readAttribute(attributes, key) ?? 0))
    const nested = listPaths(target, symbols, [left + x, top + y])
    if (nested === null) return null
    paths += nested
  }
  return paths
}

/**
 * Met à plat les symboles emboîtés d’un dessin : la devise du bloc-marque en emploie 24, deux fois,
 * ce qui fait 279 nœuds pour le navigateur ; le même tracé en demande 55.
 *
 * @param svg dessin, attributs entre apostrophes
 * @returns le même dessin, ou `svg` tel quel s’il n’est pas fait ainsi
 */
export function flattenSymbols(svg: string): string {
  const symbols = new Map<string, SvgSymbol>()
  for (const [, id = '', width, height, content = ''] of svg.matchAll(SYMBOL)) {
    symbols.set(id, { size: `${width} ${height}`, content })
  }
  const end = svg.indexOf('</defs>')
  if (symbols.size === 0 || end < 0) return svg
  const [, opening = ''] = /^(<svg[^>]*>)<defs>/.exec(svg) ?? []
  const uses = [...svg.slice(end).matchAll(PART)].map(([, , attributes = '']) => attributes)
  const id = readAttribute(uses[0] ?? '', 'href')?.slice(1) ?? ''
  const size = symbols.get(id)?.size
  const isPlain = uses.every(
    (attributes) =>
      readAttribute(attributes, 'href') === `#${id}` &&
      `${readAttribute(attributes, 'width')} ${readAttribute(attributes, 'height')}` === size,
  )
  const paths = listPaths(id, symbols, [0, 0])
  if (!opening || !isPlain || !paths) return svg
  const places = uses.map((attributes) => {
    const kept = ['fill', 'x', 'y'].map((name) => ` ${name}='${readAttribute(attributes, name)}'`)
    return `<use${kept.join('')} href='#${id}'/>`
  })
  return `${opening}<defs><g id='${id}'>${paths}</g></defs>${places.join('')}</svg>`
}
