/** Flèche d’un schéma, avec les textes de ses deux bouts. */
export interface DiagramLink {
  from: string
  to: string
  label?: string
}

/** Schéma dessiné : SVG prêt pour une page, et ce qu’il dit, pour qui ne le voit pas. */
export interface Diagram {
  svg: string
  links: DiagramLink[]
}

/**
 * Adapte le SVG de Graphviz à une page : couleur du texte environnant, police de la page, ni
 * identifiant, ni bulle, ni style en ligne.
 *
 * @param name nom accessible, déjà échappé
 */
export const adaptSvg = (svg: string, name: string): string =>
  svg
    .slice(Math.max(svg.indexOf('<svg'), 0))
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<title>[^]*?<\/title>/g, '')
    .replace(/\s(?:id|class|font-family|xmlns:xlink|style)="[^"]*"/g, '')
    .replace(/<text(?![^>]*\sfill=)/g, '<text fill="currentColor"')
    .replace(/((?:fill|stroke)=)"black"/g, '$1"currentColor"')
    .replace(/(\s(?:width|height)=")(\d+(?:\.\d+)?)pt"/g, (_match, start: string, size: string) => {
      const pixels = Math.round((Number(size) * 4) / 3)
      return `${start}${pixels}"`
    })
    .replace(/<svg/, `<svg role="img" aria-label="${name}"`)
    .replace(/\n\s*/g, ' ')
    .trim()
