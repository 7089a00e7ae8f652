import { createMarkdown } from 'vuepress/markdown'
import { reportEncoding } from '../rules/encoding.js'
import { checkAlone, isBlocked } from '../shared/check-page.js'
import { measureExcess } from '../shared/measure-excess.js'
import type { PageFacts } from '../shared/page-facts.js'
import type { Finding } from '../shared/problem.js'
import { readPage } from '../shared/read-page.js'
import type { RuleContext } from '../shared/rule.js'
import type { SourceRecord } from './source-record.js'

/** A page just read. */
export interface FreshPage {
  record: SourceRecord
  /** `null` when nothing more may be looked for in it. */
  facts: PageFacts | null
}

interface PageNames {
  file: string
  filePathRelative: string
}

const CONTAINER_TITLE = /^[\s>]*:{3,}\s*[\w-]+\s+(\S.*)$/

/** Reads pages with the Markdown of VuePress. Loaded with it: import it when needed only. */
export const createRecordReader = (
  context: RuleContext,
  oldAddressesField: string,
): ((text: string, hash: string, encoding: Finding | null, names: PageNames) => FreshPage) => {
  const { options } = context
  const markdown = createMarkdown({ ...(options.slugify && { slugify: options.slugify }) })

  return (text, hash, encoding, names) => {
    const problems = reportEncoding(encoding, names.file, options)
    // What is too long is not even parsed: its lines are enough to say so.
    const isHuge = measureExcess(text) !== null
    const facts = readPage(isHuge ? '' : text, names, markdown)
    const page = isHuge ? { ...facts, lines: text.split('\n') } : facts
    problems.push(...checkAlone(page, context))
    const blocked = isBlocked(problems)
    return {
      record: {
        hash,
        ...names,
        problems,
        isBlocked: blocked,
        links: page.links,
        images: page.images,
        anchors: readAnchors(page, options.slugify),
        ...readAddresses(page, oldAddressesField),
      },
      facts: blocked ? null : page,
    }
  }
}

const readAnchors = (page: PageFacts, slugify: (text: string) => string = String): string[] => {
  const ids = page.headings.flatMap(({ id }) => id ?? [])
  const titles = page.lines.flatMap((line) => CONTAINER_TITLE.exec(line)?.[1] ?? [])
  return [...ids, ...page.htmlIds.map(({ text }) => text), ...titles.map(slugify)]
}

const readAddresses = (
  { frontmatter: { data } }: PageFacts,
  oldAddressesField: string,
): Pick<SourceRecord, 'permalink' | 'oldAddresses'> => {
  const { permalink, [oldAddressesField]: old } = data
  return {
    permalink: typeof permalink === 'string' ? permalink : null,
    oldAddresses: Array.isArray(old) ? old.map(String) : [],
  }
}
