import type { Page } from 'playwright-core'

/** Ce qu’on voit d’un élément : sa place dans l’exemple, ses dimensions et ses couleurs. */
export interface Look {
  /** Balise et classes. */
  name: string
  /** x, y, largeur, hauteur, en pixels, depuis le coin de l’exemple. */
  box: number[]
  /** Texte, fond, bordure haute, police. */
  style: string[]
}

/** Écart admis sur une place ou une dimension : deux navigateurs n’arrondissent pas de même. */
const TOLERANCE_PX = 4
const TOLERANCE_SHARE = 0.03

/** Relève l’aspect de tout élément du DSFR ou du thème dans les exemples d’une page. */
export const readLooks = (page: Page): Promise<Look[]> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const toHex = (color: string): string => {
      const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
      if (a === 0) return '-'
      return `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
    }
    return [...document.querySelectorAll('.gouv-example__result')].flatMap((example) => {
      const origin = example.getBoundingClientRect()
      return [...example.querySelectorAll('[class*="fr-"], [class*="gouv-"]')].flatMap(
        (element) => {
          // Le script du DSFR y range la légende à son heure ; tableau et légende sont relevés à part.
          if (element.matches('.fr-table__content')) return []
          const { x, y, width, height } = element.getBoundingClientRect()
          if (width === 0 || !element.checkVisibility({ visibilityProperty: true })) return []
          const style = getComputedStyle(element)
          return {
            name: [element.localName, ...element.classList].join('.'),
            box: [x - origin.x, y - origin.y, width, height].map(Math.round),
            style: [
              toHex(style.color),
              toHex(style.backgroundColor),
              style.borderTopWidth === '0px' ? '-' : toHex(style.borderTopColor),
              `${style.fontWeight}/${style.fontSize}`,
            ],
          }
        },
      )
    })
  })

/** Une ligne par élément : l’aspect se relit et se compare dans une revue de code. */
export const formatLooks = (looks: readonly Look[]): string =>
  looks.map(({ name, box, style }) => `${name} | ${box.join(' ')} | ${style.join(' ')}`).join('\n')

/** Lit ce que `formatLooks` a écrit. */
export const parseLooks = (text: string): Look[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', box = '', style = ''] = line.split(' | ')
      return { name, box: box.split(' ').map(Number), style: style.split(' ') }
    })

/** Différences visibles entre l’aspect attendu et celui d’une page, une phrase chacune. */
export function compareLooks(expected: readonly Look[], actual: readonly Look[]): string[] {
  if (expected.length !== actual.length) {
    return [`${expected.length} éléments attendus, ${actual.length} vus`]
  }
  return expected.flatMap((one, index) => {
    const other = actual[index]!
    if (one.name !== other.name) return [`« ${one.name} » attendu, « ${other.name} » vu`]
    const hasMoved = one.box.some(
      (value, side) =>
        Math.abs(value - other.box[side]!) > Math.max(TOLERANCE_PX, value * TOLERANCE_SHARE),
    )
    const hasChanged = one.style.join() !== other.style.join()
    return [
      ...(hasMoved ? [`${one.name} : place ${one.box.join(' ')} → ${other.box.join(' ')}`] : []),
      ...(hasChanged
        ? [`${one.name} : aspect ${one.style.join(' ')} → ${other.style.join(' ')}`]
        : []),
    ]
  })
}
