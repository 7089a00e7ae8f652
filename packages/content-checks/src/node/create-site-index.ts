import type { App } from 'vuepress/core'
import { safeDecode } from '../shared/safe-decode.js'
import type { SiteIndex, SitePage } from '../shared/site-index.js'
import { createFileLookup } from './file-lookup.js'
import { createRenameFinder } from './find-renamed-file.js'
import { readIds } from './read-ids.js'

/** The index of a VuePress site once its pages are known. */
export const createSiteIndex = (app: App): SiteIndex => {
  const pagesByAddress = new Map<string, SitePage>()
  const pages = app.pages.map((page) => {
    const sitePage: SitePage = {
      address: safeDecode(page.path),
      source: page.filePathRelative,
      anchors: readIds(page.contentRendered),
    }
    // A page moved by `permalink` still answers at the address of its file.
    if (page.pathInferred) pagesByAddress.set(page.pathInferred, sitePage)
    return sitePage
  })
  for (const page of pages) pagesByAddress.set(page.address, page)
  const publicFiles = createFileLookup(app.dir.public())
  const sourceFiles = createFileLookup(app.dir.source())
  const { assets } = app.options.markdown
  return {
    base: app.options.base,
    pages,
    findPage: (address) => pagesByAddress.get(address),
    findRenamed: createRenameFinder(app.dir.source()),
    hasPublicFile: publicFiles.has,
    hasSourceFile: sourceFiles.has,
    listPublicFolder: publicFiles.listFolder,
    listSourceFolder: sourceFiles.listFolder,
    needsDotSlash: assets === undefined || (assets !== false && assets.aliasSupport !== false),
  }
}
