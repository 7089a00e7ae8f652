import { ElementType, parseDocument } from 'htmlparser2'

type Tree = string | [name: string, attributes: Record<string, string>, ...children: Tree[]]

const simplify = (nodes: ReturnType<typeof parseDocument>['children']): Tree[] =>
  nodes.flatMap((node): Tree[] => {
    if (node.type === ElementType.Text) {
      const text = node.data.replace(/\s+/g, ' ')
      return text.trim() === '' ? [] : [text.trim()]
    }
    if (!('name' in node) || !('attribs' in node)) return []
    return [[node.name, { ...node.attribs }, ...simplify(node.children)]]
  })

/** Elements, attributes and text of a piece of HTML, blind to white space and comments. */
export const parseHtml = (html: string): Tree[] => simplify(parseDocument(html).children)

/** Content of the first element of this name. */
export const innerOf = (html: string, tag: string): string =>
  new RegExp(`<${tag}\\b[^>]*>([^]*)</${tag}>`).exec(html)?.[1] ?? ''
