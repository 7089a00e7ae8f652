/** The index cannot be read: network down, or files of an older build gone. The cause tells which. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
  constructor(cause: unknown) {
    super(`Index de recherche illisible (${cause})`, { cause })
  }
}
