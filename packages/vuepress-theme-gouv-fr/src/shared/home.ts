/** Bouton de l’accueil. */
export interface HomeAction {
  text: string
  link: string
  isSecondary: boolean
}

/** Point fort de l’accueil, présenté par une carte. */
export interface HomeFeature {
  title: string
  details: string
  link: string
}

/** Accueil décrit par l’en-tête de sa page ; un texte vide est absent. */
export interface Home {
  title: string
  lead: string
  image: { src: string; alt: string } | undefined
  actions: HomeAction[]
  features: HomeFeature[]
}

const readText = (value: unknown): string => (typeof value === 'string' ? value : '')

const toObjects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : []

/** Adresse publiée d’un lien : `guide/README.md` devient `guide/`, `guide/un.md` devient `guide/un.html`. */
const toAddress = (value: unknown): string => {
  const link = readText(value)
  if (/^[a-z][\w+.-]*:/i.test(link)) return link
  const path = link
    .replace(/(^|\/)(?:README|index)\.md(?=#|$)/i, '$1')
    .replace(/\.md(?=#|$)/, '.html')
  return path && !/^[/#]/.test(path) ? `/${path}` : path
}

/**
 * Lit l’en-tête d’un accueil écrit pour le thème par défaut de VuePress, 1 ou 2 : `heroText`,
 * `tagline`, `heroImage`, `heroAlt`, `actions` (ou `actionText` et `actionLink`), `features`.
 *
 * @param write corrige la typographie d’un texte
 */
export function readHome(
  frontmatter: Readonly<Record<string, unknown>>,
  write: (text: string) => string = (text) => text,
): Home {
  const toText = (value: unknown): string => write(readText(value))
  const { actions, actionLink, actionText, features, heroAlt, heroImage, heroText, tagline } =
    frontmatter
  const image = readText(heroImage)
  const listed = toObjects(actions)
  const given = listed.length > 0 ? listed : [{ text: actionText, link: actionLink }]
  return {
    title: toText(heroText),
    lead: toText(tagline),
    image: image ? { src: toAddress(image), alt: toText(heroAlt) } : undefined,
    actions: given.flatMap(({ link, text, type }) =>
      text && link
        ? [{ text: toText(text), link: toAddress(link), isSecondary: type === 'secondary' }]
        : [],
    ),
    features: toObjects(features).flatMap(({ details, link, title }) =>
      title ? [{ title: toText(title), details: toText(details), link: toAddress(link) }] : [],
    ),
  }
}
