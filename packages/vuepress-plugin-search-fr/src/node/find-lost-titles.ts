import { createSearcher } from '../shared/engine/create-searcher.js'
import { type LoadFile, openIndex } from '../shared/engine/open-index.js'

/** Among how many results a page must be, when its title is searched. */
export const FOUND_WITHIN = 5

/** A page, or a question of an FAQ page, that its own title does not find. */
export interface LostTitle {
  path: string
  title: string
}

/**
 * Searches each title of an index, and lists the results that do not come among the first ones: a
 * reader who knows exactly what to ask for does not get them either. One search for each result.
 */
export const findLostTitles = async (load: LoadFile): Promise<LostTitle[]> => {
  const index = await openIndex(load)
  const { search } = createSearcher({ load })
  const lost: LostTitle[] = []
  for (let doc = 0; doc < index.manifest.docs; doc += 1) {
    const { path, title } = await index.readText(doc, 0)
    if (!index.analyzer.analyze(title).some(({ isStop }) => !isStop)) continue
    // A space after the last word: it is whole.
    const { results } = await search(`${title} `, { limit: FOUND_WITHIN })
    if (!results.some(({ place }) => place[0] === doc)) lost.push({ path, title })
  }
  return lost
}
