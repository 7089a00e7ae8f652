import { ElementTypes, NodeTypes, parse, parserOptions } from '@vue/compiler-dom'
import type { ElementNode, TemplateChildNode } from '@vue/compiler-dom'
import type { VueSyntaxOptions } from './static-pages-options.js'

/** A piece of a page that only Vue can turn into HTML. */
export interface VueUsage {
  /** What it is, in French: « balise de composant <Badge> ». */
  reason: string
  /** How it starts in the source, to find its line again. */
  needle: string
}

/** How the reason begins when the HTML is what Vue refuses. */
export const INCORRECT_HTML = 'HTML incorrect'

/** Standard or once standard elements that Vue's list ignores. */
export const OTHER_HTML_TAGS = new Set([
  'acronym',
  'big',
  'center',
  'font',
  'search',
  'strike',
  'tt',
])
// Vue gives these plain attributes a meaning of their own.
const VUE_ATTRIBUTES = new Set(['key', 'ref'])
// Vue drops these from templates: only the Vue compiler may report it.
const DROPPED_TAGS = new Set(['script', 'style'])

/** Whether an element is HTML, SVG or MathML, hence never a component. */
export const isNativeTag = (tag: string): boolean =>
  OTHER_HTML_TAGS.has(tag) || parserOptions.isNativeTag?.(tag) === true

const describeElement = (element: ElementNode): VueUsage[] => {
  const { props, tag, tagType } = element
  const needle = `<${tag}`
  const usages: VueUsage[] = []
  if (tagType === ElementTypes.COMPONENT) {
    usages.push({ reason: `balise de composant <${tag}>`, needle })
  } else if (tagType === ElementTypes.SLOT || DROPPED_TAGS.has(tag)) {
    usages.push({ reason: `balise <${tag}> dans le contenu`, needle })
  }
  for (const prop of props) {
    if (prop.type === NodeTypes.DIRECTIVE) {
      const name = prop.rawName ?? `v-${prop.name}`
      usages.push({ reason: `directive ${name}`, needle: name })
    } else if (VUE_ATTRIBUTES.has(prop.name)) {
      usages.push({ reason: `attribut ${prop.name}, réservé à Vue`, needle: `${prop.name}=` })
    }
  }
  return usages
}

const collectUsages = (nodes: TemplateChildNode[], usages: VueUsage[]): void => {
  for (const node of nodes) {
    if (node.type === NodeTypes.INTERPOLATION) {
      usages.push({ reason: `${shorten(node.loc.source)} hors du code`, needle: node.loc.source })
    } else if (node.type === NodeTypes.ELEMENT) {
      usages.push(...describeElement(node))
      collectUsages(node.children, usages)
    }
  }
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 37)}… }}` : line
}

/**
 * Lists what makes a template a Vue template, with the parser that Vue itself will use. HTML that
 * this parser refuses counts as Vue, so that the bundler reports it as it does for any page.
 */
export const findVueUsages = (template: string, vueSyntax: VueSyntaxOptions = {}): VueUsage[] => {
  const usages: VueUsage[] = []
  const root = parse(template, {
    ...vueSyntax,
    isNativeTag,
    comments: false,
    onError({ loc }) {
      const source = template.slice(loc?.start.offset ?? 0).split('\n', 1)[0] ?? ''
      const tag = /^<\/?[^\s/>]+/.exec(source)?.[0]
      usages.push({
        reason: tag ? `${INCORRECT_HTML} (balise ${tag}>)` : INCORRECT_HTML,
        needle: tag ?? source.slice(0, 30),
      })
    },
  })
  collectUsages(root.children, usages)
  return usages
}
