/** A page that links may aim at. */
export interface SitePage {
  /** Address from the root of the site, decoded, without `base`: `/a/b.html`, `/a/`. */
  address: string
  /** Markdown file relative to the source directory; `null` for a page without file. */
  source: string | null
  /** Ids in the page; `null` when they are not known. */
  anchors: ReadonlySet<string> | null
}

/** What exists in the site. Paths use `/` and are compared letter for letter. */
export interface SiteIndex {
  /** Address under which the whole site is published, with slashes at both ends. */
  base: string
  pages: readonly SitePage[]
  findPage: (address: string) => SitePage | undefined
  /** A file copied as is, by its address from the root of the site. */
  hasPublicFile: (path: string) => boolean
  /** A file beside the pages, relative to the source directory. */
  hasSourceFile: (path: string) => boolean
  /** An image written without `./` is taken for an alias (VuePress' default). */
  needsDotSlash: boolean
  /** Present file of a page that was renamed, both relative to the source directory. */
  findRenamed?: (source: string) => string | null
  /** Whether another page leads to the page of this file; entry pages always are led to. */
  isLinked?: (source: string) => boolean
  /** Files of the folder of a path, for suggestions; same folder forms as the two above. */
  listPublicFolder: (path: string) => readonly string[]
  listSourceFolder: (path: string) => readonly string[]
}
