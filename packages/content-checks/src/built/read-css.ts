import type { Reference } from './built-page.js'

const ADDRESS =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g

/** Addresses that a style sheet makes the browser fetch. */
export const readCss = (css: string): Reference[] => {
  // Comments become blanks, so that lines stay the same.
  const code = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  let line = 1
  let last = 0
  return [...code.matchAll(ADDRESS)].flatMap((match) => {
    line += code.slice(last, match.index).split('\n').length - 1
    last = match.index
    const url = match.slice(1).find((group) => group !== undefined) ?? ''
    return url === '' || url.startsWith('#') ? [] : [{ url, line, isLoaded: true }]
  })
}
