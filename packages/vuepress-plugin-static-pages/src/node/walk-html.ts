import { QuoteType, Tokenizer } from 'htmlparser2'

/** Attribute of an opening tag; `start` and `end` delimit it whole, quotes included. */
export interface HtmlAttribute {
  name: string
  /** Value with its character references decoded; `null` when there is none. */
  value: string | null
  start: number
  end: number
}

/** Opening tag, with offsets in the source. */
export interface HtmlTag {
  name: string
  attributes: HtmlAttribute[]
  /** Offset of the end of the name: where an attribute can be inserted. */
  nameEnd: number
  /** Offset after `>`. */
  end: number
  /** Written `<x />` in a place where HTML gives that no meaning. */
  isFalselySelfClosed: boolean
}

/** Handlers of {@link walkHtml}. */
export interface HtmlHandlers {
  onTag: (tag: HtmlTag) => void
  onComment: (start: number, end: number) => void
}

const VOID_TAGS = new Set(
  'area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr'.split(','),
)
const FOREIGN_ROOTS = new Set(['svg', 'math'])

/**
 * Reads the tags and comments of a piece of HTML with a real tokenizer: what looks like a tag
 * inside text, an attribute or a comment is never taken for one.
 */
export const walkHtml = (html: string, { onComment, onTag }: HtmlHandlers): void => {
  let tag: HtmlTag | null = null
  let attributeName = ''
  let attributeStart = 0
  let value = ''
  let foreignDepth = 0

  const closeTag = (end: number, isSelfClosed: boolean): void => {
    if (!tag) return
    const name = tag.name.toLowerCase()
    const isForeignRoot = FOREIGN_ROOTS.has(name)
    tag.end = end + 1
    tag.isFalselySelfClosed =
      isSelfClosed && foreignDepth === 0 && !isForeignRoot && !VOID_TAGS.has(name)
    if (isForeignRoot && !isSelfClosed) foreignDepth += 1
    onTag(tag)
    tag = null
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        const name = html.slice(start, end)
        tag = { name, attributes: [], nameEnd: end, end, isFalselySelfClosed: false }
      },
      onattribname(start, end) {
        attributeName = html.slice(start, end)
        attributeStart = start
        value = ''
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend(quote, end) {
        const hasValue = quote !== QuoteType.NoValue
        tag?.attributes.push({
          name: attributeName,
          value: hasValue ? value : null,
          start: attributeStart,
          end: hasValue ? end : attributeStart + attributeName.length,
        })
      },
      onopentagend: (end) => closeTag(end, false),
      onselfclosingtag: (end) => closeTag(end, true),
      onclosetag(start, end) {
        if (foreignDepth > 0 && FOREIGN_ROOTS.has(html.slice(start, end).toLowerCase())) {
          foreignDepth -= 1
        }
      },
      oncomment(start, end) {
        if (html.startsWith('<!--', start - 4)) onComment(start - 4, end + 1)
      },
      oncdata() {},
      ondeclaration() {},
      onend() {},
      onprocessinginstruction() {},
      ontext() {},
      ontextentity() {},
      isInForeignContext: () => foreignDepth > 0,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
