/** The index cannot be read: network down, or files of an older build gone. The cause tells which. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError'
  constructor(cause: unknown) {
    super(`L’index de recherche n’a pas pu être lu (${cause}).`, { cause })
  }
}
