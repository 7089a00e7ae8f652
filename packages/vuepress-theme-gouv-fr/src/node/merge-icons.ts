import { readFileSync } from 'node:fs'
import type { AtRule, Root, Rule } from 'postcss'

/** Côté d’une icône du DSFR, et pas de la grille : le double, pour que tout tombe sur des pixels entiers. */
const ICON_SIZE = 24
const PITCH = 2 * ICON_SIZE

/** Icône en fichier, seule valeur de la propriété : `url("…/arrow-up-line.svg")`. */
const ICON_URL = /^url\("([^"]+\.svg)"\)$/

const FULL_SIZE = '100% 100%'

/** La règle commune aux classes d’icône sert aussi à celles qu’un site ajoute : elle reste entière. */
const GENERIC_SELECTOR = '[class^=fr-icon-]'

/** Dessin d’une icône, sans sa balise `<svg>`, ou `null` si elle n’a pas le format du DSFR. */
function readDrawing(file: string): string | null {
  const svg = readFileSync(file, 'utf8')
  if (!/viewBox=(["'])0 0 24 24\1/.test(svg)) return null
  return svg.replace(/<\?[^>]*>|<\/?svg[^>]*>/g, '').trim()
}

/** Fichier de l’icône qu’une règle pose en masque. */
const findIcon = (rule: Rule): string | null => {
  let file: string | null = null
  rule.walkDecls('mask-image', ({ value }) => {
    file = ICON_URL.exec(value)?.[1] ?? null
  })
  return file
}

/** Place d’une case en pourcentage, comme l’attend `mask-position`. */
const placeAt = (index: number, count: number): string =>
  count > 1 ? `${+((index / (count - 1)) * 100).toFixed(4)}%` : '0'

/**
 * Réunit en une seule image les icônes d’une feuille. Chacune est un masque, et le navigateur ouvre
 * un document SVG par image : une quinzaine coûtait le tiers du premier calcul de style d’un
 * téléphone. Chaque règle garde sa place dans la cascade ; seule l’image est mise en commun.
 *
 * @param root feuille qui a une couche `dsfr`, icônes désignées par leur chemin ; modifiée sur place
 * @param encode rend l’adresse d’un dessin, pour `url("…")`
 */
export function mergeIcons(root: Root, encode: (svg: string) => string): void {
  const layer = root.nodes.find(
    (node): node is AtRule => node.type === 'atrule' && node.params === 'dsfr' && !!node.nodes,
  )
  if (!layer) return
  // Sous une condition (`@media`), une icône garde son image : la règle commune n’en a pas.
  const rules = (layer.nodes ?? []).filter((node): node is Rule => node.type === 'rule')
  const drawings = new Map<string, string>()
  const merged: [Rule, string][] = []
  for (const rule of rules) {
    const file = findIcon(rule)
    const drawing = file && (drawings.get(file) ?? readDrawing(file))
    if (!file || !drawing) continue
    drawings.set(file, drawing)
    merged.push([rule, file])
  }
  if (drawings.size < 2) return

  const columns = Math.ceil(Math.sqrt(drawings.size))
  const lines = Math.ceil(drawings.size / columns)
  const [width, height] = [columns, lines].map((count) => (count - 1) * PITCH + ICON_SIZE)
  const size = `${(width! / ICON_SIZE) * 100}% ${(height! / ICON_SIZE) * 100}%`
  const files = [...drawings.keys()]

  for (const rule of rules) {
    const hasImage = rule.some((node) => node.type === 'decl' && node.prop === 'mask-image')
    // L’image vient d’une autre règle, qui dit maintenant sa taille.
    if (!hasImage && !rule.selector.includes(GENERIC_SELECTOR)) {
      rule.walkDecls(/^(-webkit-)?mask-size$/, (decl) => {
        if (decl.value === FULL_SIZE) decl.remove()
      })
    }
  }
  for (const [rule, file] of merged) {
    const index = files.indexOf(file)
    const place = `${placeAt(index % columns, columns)} ${placeAt(Math.floor(index / columns), lines)}`
    rule.walkDecls(/^(-webkit-)?mask-(image|size)$/, (decl) => {
      decl.remove()
    })
    rule.append({ prop: 'mask-position', value: place }, { prop: 'mask-size', value: size })
  }
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    files
      .map((file, index) => {
        const [x, y] = [(index % columns) * PITCH, Math.floor(index / columns) * PITCH]
        return `<g transform="translate(${x} ${y})">${drawings.get(file)}</g>`
      })
      .join('') +
    '</svg>'
  const selector = merged.map(([rule]) => rule.selector).join(',')
  layer.prepend(`${selector}{mask-image:url("${encode(svg)}")}`)
}
