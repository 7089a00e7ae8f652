import { posix } from 'node:path'
import { fold } from './fold.js'
import type { SiteIndex } from './site-index.js'
import { suggest } from './suggest.js'

const stemOf = (path: string): string => posix.basename(path).replace(/\.(?:md|html)$/, '')

const isEntry = (path: string): boolean =>
  path.endsWith('/') || /^(?:index|readme)$/i.test(stemOf(path))

const folderOf = (path: string): string =>
  path.endsWith('/') ? path.slice(0, -1) : posix.dirname(path)

/** Existing paths, arranged once so that each dead link finds its nearest one quickly. */
export class AddressBook {
  private readonly byFold = new Map<string, string>()
  private readonly entriesByFolder = new Map<string, string>()
  private readonly siblingsByFolder = new Map<string, Map<string, string>>()
  private readonly namesakes = new Map<string, string[]>()
  private readonly answers = new Map<string, string | null>()

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.add(path)
  }

  private add(path: string): void {
    this.byFold.set(fold(path), path)
    const folder = folderOf(path)
    if (isEntry(path)) this.entriesByFolder.set(folder, path)
    if (path.endsWith('/')) return
    const stem = stemOf(path)
    const siblings = this.siblingsByFolder.get(folder) ?? new Map<string, string>()
    this.siblingsByFolder.set(folder, siblings.set(stem, path))
    const key = fold(stem)
    this.namesakes.set(key, [...(this.namesakes.get(key) ?? []), path])
  }

  /** The path that differs by case, accents or hyphens only. */
  findSame(path: string): string | null {
    return this.byFold.get(fold(path)) ?? null
  }

  /** The path that was most likely meant. */
  findNearest(path: string): string | null {
    let answer = this.answers.get(path)
    if (answer === undefined) {
      answer = isEntry(path) ? this.findEntry(path) : this.findPage(path)
      this.answers.set(path, answer)
    }
    return answer
  }

  private findEntry(path: string): string | null {
    const folder = suggest(folderOf(path), this.entriesByFolder.keys())
    return (folder && this.entriesByFolder.get(folder)) ?? null
  }

  /** A page of the same folder with a near name, else the only page of that name elsewhere. */
  private findPage(path: string): string | null {
    const stem = stemOf(path)
    const siblings = this.siblingsByFolder.get(folderOf(path)) ?? new Map<string, string>()
    const sibling = suggest(stem, siblings.keys())
    if (sibling) return siblings.get(sibling) ?? null
    const namesakes = this.namesakes.get(fold(stem)) ?? []
    return namesakes.length === 1 ? (namesakes[0] ?? null) : null
  }
}

/** The Markdown files and the addresses of a site. */
interface SiteAddressBooks {
  sources: AddressBook
  addresses: AddressBook
}

const booksBySite = new WeakMap<SiteIndex, SiteAddressBooks>()

/** The address books of a site, made at its first dead link. */
export const getAddressBooks = (site: SiteIndex): SiteAddressBooks => {
  const known = booksBySite.get(site)
  if (known) return known
  const books = {
    sources: new AddressBook(
      site.pages.map(({ address, source }) => (source === null ? address : `/${source}`)),
    ),
    addresses: new AddressBook(site.pages.map(({ address }) => address)),
  }
  booksBySite.set(site, books)
  return books
}
