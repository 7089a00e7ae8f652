/**
 * Entoure chaque ligne d’un code déjà colorié. Une couleur qui court sur plusieurs lignes est fermée
 * en fin de ligne et rouverte à la suivante : les balises restent bien emboîtées.
 *
 * @param html code colorié, sauts de ligne compris
 * @param highlighted numéros des lignes à mettre en évidence, à partir de 1
 */
export function wrapLines(html: string, highlighted: ReadonlySet<number>): string {
  const opened: string[] = []
  const lines = html.replace(/\n$/, '').split('\n')
  return lines
    .map((line, index) => {
      const before = opened.join('')
      for (const [tag] of line.matchAll(/<\/?span[^>]*>/g)) {
        if (tag.startsWith('</')) opened.pop()
        else opened.push(tag)
      }
      const name = highlighted.has(index + 1) ? 'mark' : 'span'
      const after = '</span>'.repeat(opened.length)
      // Le saut de ligne est dans l’élément : un bloc en fait déjà un à l’affichage.
      return `<${name} class="gouv-code__line">${before}${line}${after}\n</${name}>`
    })
    .join('')
}
