// A « < » in code is written &lt; : what matches is a tag.
const ID = /<[a-zA-Z][^<>]*?\sid="([^"]+)"/g

/** Ids in the rendered HTML of a page: those of headings, of HTML and of containers. */
export const readIds = (html: string): Set<string> => {
  const ids = new Set<string>()
  for (const [, id = ''] of html.matchAll(ID)) ids.add(id.replaceAll('&amp;', '&'))
  return ids
}
