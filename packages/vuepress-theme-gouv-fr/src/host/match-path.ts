const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Compare un chemin à un motif de l’hébergeur : `*` à la fin prend tout le reste, `:nom` prend un
 * segment, la barre finale ne compte pas.
 *
 * @returns ce que les jokers ont pris (`splat`, ou leur nom) ; `null` quand le chemin ne convient pas
 */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const source = pattern
    .replace(/\/$/, '')
    .split('/')
    .map((part) => {
      if (part === '*') return '(?<splat>.*)'
      return /^:\w+$/.test(part) ? `(?<${part.slice(1)}>[^/]+)` : escape(part)
    })
    .join('/')
    .replace(/\/(\(\?<splat>\.\*\))$/, '(?:/$1)?')
  const found = new RegExp(`^${source}/?$`).exec(path)
  return found && { ...found.groups }
}

/** Remplace `:splat` et `:nom` d’une destination par ce que le motif a pris. */
export function fillPath(target: string, taken: Readonly<Record<string, string>>): string {
  return target.replace(/:([a-z]\w*)/gi, (whole, name: string) => taken[name] ?? whole)
}
