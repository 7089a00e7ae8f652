import type { HeadConfig } from 'vuepress/shared'

/** Ce qui rend une balise unique dans une page : `og:title`, `twitter:card`, l’adresse canonique. */
const nameOf = ([tag, attrs]: HeadConfig): string | undefined => {
  if (tag === 'meta') {
    const name = attrs.property ?? attrs.name
    return attrs.property !== undefined || String(name).startsWith('twitter:')
      ? String(name)
      : undefined
  }
  return tag === 'link' && attrs.rel === 'canonical' ? 'canonical' : undefined
}

const isRobots = ([tag, attrs]: HeadConfig): boolean => tag === 'meta' && attrs.name === 'robots'

/**
 * Réunit les balises d’une page et celles du thème. Ce que la page ou un greffon a déjà écrit reste
 * seul ; l’interdiction faite aux moteurs passe devant tout, car VuePress garde la première.
 *
 * @param given balises de l’en-tête de la page, et celles des greffons
 * @param own balises du thème
 */
export function mergeHead(given: readonly HeadConfig[], own: readonly HeadConfig[]): HeadConfig[] {
  const taken = new Set(given.map(nameOf))
  const isFree = (item: HeadConfig): boolean => {
    const name = nameOf(item)
    return name === undefined || !taken.has(name)
  }
  return [
    ...own.filter(isRobots),
    ...given,
    ...own.filter((item) => !isRobots(item) && isFree(item)),
  ]
}
