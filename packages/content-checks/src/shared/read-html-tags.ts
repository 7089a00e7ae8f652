import { Parser } from 'htmlparser2'

/** An opening tag found in a piece of HTML. */
export interface HtmlTag {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Lines before it in the piece. */
  lineOffset: number
}

/** Opening tags of a piece of HTML written in Markdown. */
export const readHtmlTags = (html: string): HtmlTag[] => {
  const tags: HtmlTag[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const lineOffset = html.slice(0, parser.startIndex).split('\n').length - 1
      tags.push({ name, attributes, lineOffset })
    },
  })
  parser.end(html)
  return tags
}
