import type { SidemenuItem } from './page-data.js'

/** Règle du DSFR : le menu latéral a trois niveaux au plus. */
const MAX_LEVELS = 3

/** Garde trois niveaux : les pages plus profondes suivent, à plat et dans l’ordre, leur ancêtre. */
export const limitLevels = (items: readonly SidemenuItem[], levels = MAX_LEVELS): SidemenuItem[] =>
  levels > 1
    ? items.map((item) =>
        item.children ? { ...item, children: limitLevels(item.children, levels - 1) } : item,
      )
    : items.flatMap((item) => (item.children ? limitLevels(item.children, levels) : [item]))
