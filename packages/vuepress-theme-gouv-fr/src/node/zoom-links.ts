/**
 * Écrit, dans chaque lien qui agrandit une image, l’adresse publiée de celle-ci : l’assembleur ne la
 * donne qu’à l’attribut `src`.
 */
export const fillZoomLinks = (html: string): string =>
  html.replace(
    /(<a class="gouv-zoom" href=")#("[^>]*>(?:(?!<\/a>)[^])*?<img\b[^>]*?\ssrc="([^"]+)")/g,
    (_match, before: string, rest: string, source: string) => `${before}${source}${rest}`,
  )
