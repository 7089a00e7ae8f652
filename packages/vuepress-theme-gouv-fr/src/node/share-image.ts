import type { HeadConfig } from 'vuepress/shared'

/**
 * Balises de l’image montrée avec un lien partagé.
 *
 * @param image adresse complète, ou dans le dossier public
 * @param alt texte lu à la place de l’image
 * @param url adresse complète d’un chemin du site ; absente quand on ne connaît pas celle du site, et
 * une image du dossier public n’est alors pas annoncée
 */
export function describeShareImage(
  image: unknown,
  alt: string,
  url?: (path: string) => string,
): HeadConfig[] {
  if (typeof image !== 'string' || image === '') return []
  const isComplete = /^https?:\/\//.test(image)
  if (!isComplete && !url) return []
  const content = isComplete ? image : url!(encodeURI(image.replace(/^(?:\.?\/)?/, '/')))
  return [
    ['meta', { property: 'og:image', content }],
    ['meta', { property: 'og:image:alt', content: alt }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ]
}
