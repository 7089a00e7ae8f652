import { inferRoutePath } from 'vuepress/shared'
import { safeDecode } from '../shared/safe-decode.js'
import { resolveTarget } from '../shared/resolve-target.js'
import type { SiteIndex, SitePage } from '../shared/site-index.js'
import { createFileLookup } from './file-lookup.js'
import type { SourceRecord } from './source-record.js'

/** Where the files of a site are. */
export interface SourceFolders {
  sourceDir: string
  publicDir: string
  base: string
}

/** Adds to an index who leads to whom, worked out at the first question. */
export const withInboundLinks = (
  site: SiteIndex,
  pages: readonly Pick<SourceRecord, 'filePathRelative' | 'links'>[],
): SiteIndex => {
  let linked: Set<string> | null = null
  const readLinked = (): Set<string> => {
    const sources = new Set<string>()
    for (const page of pages) {
      for (const { href } of page.links) {
        const target = resolveTarget(href, page, site)
        if (target.kind !== 'page' || target.page.source === page.filePathRelative) continue
        if (target.page.source) sources.add(target.page.source)
      }
    }
    return sources
  }
  return {
    ...site,
    isLinked: (source) =>
      /(?:^|\/)(?:index|readme|404)\.md$/i.test(source) || (linked ??= readLinked()).has(source),
  }
}

/** The index of a site from its Markdown files alone. */
export const createSourceIndex = (
  records: readonly SourceRecord[],
  { sourceDir, publicDir, base }: SourceFolders,
  findRenamedFile: (source: string) => string | null,
): SiteIndex => {
  const pagesByAddress = new Map<string, SitePage>()
  const renamed = new Map<string, string>()
  const pages = records.map((record) => {
    const inferred = safeDecode(inferRoutePath(`/${record.filePathRelative}`))
    const page: SitePage = {
      address: record.permalink ?? inferred,
      source: record.filePathRelative,
      anchors: new Set(record.anchors),
    }
    pagesByAddress.set(inferred, page)
    for (const address of record.oldAddresses) {
      renamed.set(inferRoutePath(address), record.filePathRelative)
    }
    return page
  })
  for (const page of pages) pagesByAddress.set(page.address, page)
  const publicFiles = createFileLookup(publicDir)
  const sourceFiles = createFileLookup(sourceDir)
  const site: SiteIndex = {
    base,
    pages,
    findPage: (address) => pagesByAddress.get(address),
    findRenamed: (source) => renamed.get(inferRoutePath(`/${source}`)) ?? findRenamedFile(source),
    hasPublicFile: publicFiles.has,
    hasSourceFile: sourceFiles.has,
    listPublicFolder: publicFiles.listFolder,
    listSourceFolder: sourceFiles.listFolder,
    needsDotSlash: true,
  }
  return withInboundLinks(site, records)
}
