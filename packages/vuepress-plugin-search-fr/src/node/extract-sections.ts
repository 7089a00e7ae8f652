import { Parser } from 'htmlparser2'

import { createSignpostGauge } from './create-signpost-gauge.js'
import type { SourceSection } from './search-document.js'

const IGNORED = new Set(['script', 'style', 'template', 'nav', 'svg', 'noscript'])
const IGNORED_CLASS = /(?:^|\s)(?:table-of-contents|fr-summary|line-numbers)(?:\s|$)/
const ANCHOR_CLASS = /(?:^|\s)header-anchor(?:\s|$)/
const BLOCKS = new Set(
  (
    'p div section article ul ol li dl dt dd table tr td th caption blockquote pre figure ' +
    'figcaption details summary h1 h2 h3 h4 h5 h6 br hr'
  ).split(' '),
)
/** Short blocks in a row, that a dot separates once they are on one line. */
const ITEMS = new Set('li td th dt dd'.split(' '))
const VOIDS = new Set('area br col embed hr img input link meta source track wbr'.split(' '))
/** Blocks whose id may be the one of the heading they start with. */
const HEADED = new Set(['section', 'details', 'article'])
/** Deepest heading that starts a section. */
const MAX_LEVEL = 3

/** What a content holds for the search. */
export interface ExtractedContent {
  sections: SourceSection[]
  /** Abbreviations of `<abbr title="…">`. */
  abbreviations: [short: string, expansion: string][]
}

interface Heading {
  level: number
  id: string
  text: string
  /** Text inside the anchor: the heading itself in VuePress, a symbol or a label elsewhere. */
  anchorText: string
}

interface OpenTag {
  name: string
  isIgnored: boolean
  isAnchor: boolean
}

/** « #100 % » written by hand is not an encoded address: it is taken as it is. */
const decodeAnchor = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

/** Spaces that may become one: not those that keep « ? » beside its word. */
const SPACES = /[^\S\u00a0\u202f]+/g
/** Finds at once that a text has no such space to replace, as most have. */
const UNEVEN_SPACE = /[^\S \u00a0\u202f]| {2}/

const clean = (text: string): string =>
  text && (text.includes('\n') ? text.replace(/ ?\n[ \n]*/g, '\n') : text).trim().normalize('NFC')

/** Level of a heading, 0 for another element. */
const readLevel = (name: string): number =>
  name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6' ? Number(name[1]) : 0

const createSection = (heading: string, level: number, id: string): SourceSection => ({
  heading,
  level,
  id,
  text: '',
  code: '',
  isSignpost: false,
})

/**
 * Splits a rendered content into sections at its headings of level 1 to 3 that have an id.
 * Summaries, anchors, scripts and styles are left out, code blocks are kept apart.
 */
export const extractSections = (html: string): ExtractedContent => {
  const sections: SourceSection[] = []
  const abbreviations: [string, string][] = []
  let section: SourceSection = createSection('', 1, '')
  const gauge = createSignpostGauge()
  let inLink = 0
  const open: OpenTag[] = []
  let ignored = 0
  let inCode = 0
  let inAnchor = 0
  let heading: Heading | null = null
  let abbreviation: { expansion: string; text: string } | null = null
  /** Id of the block that holds the heading, for themes that put it there. */
  let blockId = ''
  let isLineEmpty = true

  const closeSection = (): void => {
    section.text = clean(section.text)
    section.code = clean(section.code)
    section.isSignpost = gauge.finish()
    if (section.text || section.code || section.heading) sections.push(section)
  }
  const closeHeading = ({ level, id, text, anchorText }: Heading): void => {
    const title = clean((clean(text) || anchorText).replace(SPACES, ' '))
    heading = null
    if (level > MAX_LEVEL || (level > 1 && !id)) {
      section.text += `\n${title}\n`
      isLineEmpty = true
      return
    }
    closeSection()
    section = createSection(title, level, level > 1 ? id : '')
    blockId = ''
  }
  const breakLine = (name: string): void => {
    if (heading || !BLOCKS.has(name)) return
    gauge.endLine()
    if (inCode) section.code += '\n'
    else if (!isLineEmpty) {
      section.text += '\n'
      isLineEmpty = true
    }
  }

  /** Separates an item from the one before, unless a mark already does. */
  const separateItem = (): void => {
    const { text } = section
    const last = text.at(-1) === '\n' ? text.at(-2) : undefined
    if (!inCode && last && !/[\s.,;:!?…]/.test(last)) section.text += '· '
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      const { class: className } = attributes
      const isAnchor = !!className && ANCHOR_CLASS.test(className)
      const isIgnored =
        IGNORED.has(name) ||
        (name === 'button' && !heading) ||
        (isAnchor && !heading) ||
        (!!className && IGNORED_CLASS.test(className)) ||
        'data-search-ignore' in attributes
      if (isAnchor && heading && !heading.id && attributes['href']?.startsWith('#'))
        heading.id = decodeAnchor(attributes['href'].slice(1))
      if (VOIDS.has(name)) {
        if (!ignored) breakLine(name)
        return
      }
      open.push({ name, isIgnored, isAnchor })
      if (isIgnored) ignored += 1
      if (ignored) return
      if (name === 'a') inLink += 1
      if (isAnchor) inAnchor += 1
      const level = readLevel(name)
      if (level) heading = { level, id: attributes['id'] ?? blockId, text: '', anchorText: '' }
      else if (attributes['id'] && HEADED.has(name)) blockId = attributes['id']
      else if (name === 'pre') inCode += 1
      else if (name === 'abbr' && attributes['title'])
        abbreviation = { expansion: attributes['title'], text: '' }
      breakLine(name)
      if (ITEMS.has(name)) separateItem()
    },
    ontext(text) {
      if (ignored) return
      if (abbreviation) abbreviation.text += text
      if (heading && inAnchor) heading.anchorText += text
      else if (heading) heading.text += text
      else if (inCode) section.code += text
      else {
        gauge.add(text, inLink > 0)
        const added = UNEVEN_SPACE.test(text) ? text.replace(SPACES, ' ') : text
        if (added === ' ' && isLineEmpty) return
        section.text += added
        isLineEmpty = false
      }
    },
    onclosetag(name) {
      if (VOIDS.has(name)) return
      const tag = open.pop()
      if (tag?.isIgnored) ignored -= 1
      if (ignored || tag?.isIgnored) return
      if (name === 'a') inLink -= 1
      if (tag?.isAnchor) inAnchor -= 1
      if (heading && readLevel(name)) return closeHeading(heading)
      if (name === 'abbr' && abbreviation) {
        abbreviations.push([abbreviation.text.trim(), abbreviation.expansion.trim()])
        abbreviation = null
      }
      breakLine(name)
      if (name === 'pre') inCode -= 1
    },
  })
  parser.write(html)
  parser.end()
  closeSection()
  return { sections, abbreviations }
}
