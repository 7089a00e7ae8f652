import { isNativeTag } from './find-vue-usages.js'

// The two forms VuePress gives to code, whose content it escapes.
const VUEPRESS_CODE_RE = /<code v-pre>[^<]*<\/code>|<pre v-pre[^>]*>[^]*?<\/pre>/g
const TAG_NAME_RE = /<\/?([a-zA-Z][^\s/>]*)/g
// Anything like v-if, :x, @x, #x, .x or ref=, in a tag or not: text like it only costs a parse.
const MAYBE_VUE_ATTRIBUTE_RE = /\s(?:v-|[:@#.][\w[]|(?:is|key|ref)\s*=)/
const RAW_HTML_RE = /<[a-zA-Z/!?]/

/**
 * Quick answer for pages that are Markdown and nothing else: `true` means no Vue syntax at all,
 * `false` means the real parser must look. A thousand such pages cost milliseconds instead of a
 * second.
 */
export const isSurelyPlain = (markdown: string, template: string): boolean => {
  if (RAW_HTML_RE.test(markdown)) return false
  const outsideCode = template.replace(VUEPRESS_CODE_RE, '')
  if (outsideCode.includes('{{') || MAYBE_VUE_ATTRIBUTE_RE.test(outsideCode)) return false
  const tags = new Set(Array.from(outsideCode.matchAll(TAG_NAME_RE), ([, name = '']) => name))
  return [...tags].every(isNativeTag)
}
