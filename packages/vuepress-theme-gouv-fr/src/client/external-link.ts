import { useMessages } from './composables.js'

/** Attributs d’un lien vers un autre site : nouvelle fenêtre, annoncée (RGAA 13.2). */
export interface ExternalLinkAttributes {
  target: '_blank'
  rel: 'noopener external'
  title: string
}

/** Donne ses attributs à un lien, selon son adresse : rien pour une page du site. */
export function useExternalLink(): (link: string, text: string) => ExternalLinkAttributes | object {
  const messages = useMessages()
  return (link, text) =>
    /^https?:/.test(link)
      ? {
          target: '_blank',
          rel: 'noopener external',
          title: `${text} - ${messages.value.newWindow}`,
        }
      : {}
}
