const STRUCTURED_DATA = /[ \t]*<script type="application\/ld\+json">[\s\S]*?<\/script>\n?/g

/**
 * Place les données structurées après le contenu : celles d’une page de questions en répètent toutes
 * les réponses, que le lecteur attendrait avant le premier mot.
 */
export const moveStructuredData = (html: string): string => {
  const headEnd = html.indexOf('</head>')
  const bodyEnd = html.lastIndexOf('</body>')
  if (headEnd < 0 || bodyEnd < 0) return html
  const head = html.slice(0, headEnd)
  const moved = head.match(STRUCTURED_DATA)?.join('') ?? ''
  return (
    head.replace(STRUCTURED_DATA, '') + html.slice(headEnd, bodyEnd) + moved + html.slice(bodyEnd)
  )
}
