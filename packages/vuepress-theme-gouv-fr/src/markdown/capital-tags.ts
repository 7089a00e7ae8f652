import type { Markdown } from 'vuepress/markdown'
import { isNativeTag } from 'vuepress-plugin-static-pages'
import { rewriteTags } from './rewrite-tags.js'

/** Balise tout en majuscules, comme on les écrivait : `<BR>`, `</TABLE>`. */
const CAPITAL_TAG = /(<\/?)([A-Z][A-Z\d]*)(?=[\s/>])([^<>]*)/g
const ATTRIBUTE = /(\s)([A-Z]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?(?=[\s/]|$)/g

const lowerTags = (html: string): string =>
  html.replace(CAPITAL_TAG, (written, start: string, name: string, attributes: string) =>
    isNativeTag(name.toLowerCase())
      ? start +
        name.toLowerCase() +
        attributes.replace(
          ATTRIBUTE,
          (_, space: string, key: string, value = '') => space + key.toLowerCase() + value,
        )
      : written,
  )

/** Met en minuscules les balises HTML écrites en majuscules, où Vue verrait des composants. */
export const capitalTagsPlugin = (md: Markdown): void => rewriteTags(md, 'capital_tags', lowerTags)
