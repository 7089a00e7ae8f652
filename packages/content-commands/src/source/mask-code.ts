const FENCE = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})/
// Sur une ligne : un accent grave oublié ne doit pas masquer la fin de la page.
const INLINE_CODE = /(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g
const COMMENT = /<!--[\s\S]*?-->/g

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Le même texte, où le code et les commentaires sont remplacés par des espaces : les places restent. */
export const maskCode = (text: string): string => {
  let fence = ''
  const lines = text.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1] ?? ''
    if (fence === '') {
      fence = mark
      return mark ? blank(line) : line
    }
    if (mark.startsWith(fence) && line.trimEnd().endsWith(mark)) fence = ''
    return blank(line)
  })
  return lines.join('\n').replace(COMMENT, blank).replace(INLINE_CODE, blank)
}
