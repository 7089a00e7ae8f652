import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import type { BuiltPage } from './built-page.js'
import { createLineCounter } from './line-counter.js'
import { readReferences } from './references.js'

// Data for search engines or for another script: the browser does not run it.
const DATA_SCRIPT = /^(?:application\/(?:ld\+)?json|text\/template|speculationrules|importmap)$/i

/** Reads what the checks need from the HTML of a published page. */
export const readBuiltPage = (html: string, names: { file: string; path: string }): BuiltPage => {
  const page: BuiltPage = {
    ...names,
    title: '',
    lang: '',
    ids: [],
    names: [],
    references: [],
    inlineStyles: [],
    inlineScripts: [],
    inlineHandlers: [],
    injectedSvgs: [],
  }
  const lineAt = createLineCounter(html)
  let line = 1
  let svgDepth = 0
  let isTitle = false
  let script: { line: number; content: string } | null = null

  const readAttributes = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (attributes.id !== undefined) page.ids.push({ line, text: attributes.id })
    if (name === 'a' && attributes.name) page.names.push({ line, text: attributes.name })
    if (attributes.style !== undefined)
      page.inlineStyles.push({ line, text: `style="${attributes.style}"` })
    if ('data-fr-inject-svg' in attributes)
      page.injectedSvgs.push({ line, text: attributes.src ?? name })
    for (const attribute of Object.keys(attributes)) {
      if (/^on[a-z]+$/.test(attribute)) page.inlineHandlers.push({ line, text: attribute })
    }
  }

  const parser = new Parser({
    onopentag: (name, attributes) => {
      line = lineAt(parser.startIndex)
      readAttributes(name, attributes)
      if (name === 'html') page.lang = attributes.lang?.trim() ?? ''
      if (name === 'svg') svgDepth += 1
      if (name === 'title' && svgDepth === 0) isTitle = true
      if (name === 'style') page.inlineStyles.push({ line, text: '<style>' })
      if (name === 'script' && attributes.src === undefined) {
        if (!DATA_SCRIPT.test(attributes.type ?? '')) script = { line, content: '' }
      }
      for (const reference of readReferences(name, attributes)) {
        if (/^\s*javascript:/i.test(reference.url)) {
          page.inlineHandlers.push({ line, text: reference.url })
        } else page.references.push({ ...reference, line })
      }
    },
    ontext: (text) => {
      if (isTitle) page.title += text
      if (script) script.content += text
    },
    onclosetag: (name) => {
      if (name === 'svg') svgDepth -= 1
      if (name === 'title') isTitle = false
      if (name !== 'script' || !script) return
      const hash = createHash('sha256').update(script.content).digest('base64')
      page.inlineScripts.push({ line: script.line, text: `sha256-${hash}` })
      script = null
    },
  })
  parser.end(html)
  page.title = page.title.trim()
  return page
}
