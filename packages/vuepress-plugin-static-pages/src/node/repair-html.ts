import { DomUtils, parseDocument } from 'htmlparser2'

/** What an attribute is called, in HTML and in Vue; a quote or `<` there breaks both. */
const ATTRIBUTE_NAME_RE = /^[^\s"'<>/=]+$/

const dropBrokenAttributes = (element: { attribs: Record<string, string> }): void => {
  for (const name of Object.keys(element.attribs)) {
    if (!ATTRIBUTE_NAME_RE.test(name)) delete element.attribs[name]
  }
}

/**
 * Correct HTML from a piece that is not: open tags are closed, stray ends dropped, repeated
 * attributes reduced to the first, those whose name is broken removed. Text, entities, and the case
 * of component names stay as they are.
 */
export const repairHtml = (html: string): string => {
  const document = parseDocument(html, {
    decodeEntities: false,
    lowerCaseAttributeNames: false,
    lowerCaseTags: false,
    recognizeSelfClosing: true,
  })
  DomUtils.getElementsByTagName('*', document).forEach(dropBrokenAttributes)
  return DomUtils.getOuterHTML(document, { encodeEntities: false })
}
