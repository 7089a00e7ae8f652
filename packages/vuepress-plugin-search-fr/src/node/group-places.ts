/** The places of each term, one term after the other. */
export interface GroupedPlaces {
  /** Where the places of each term start; one more number ends the last one. */
  starts: Uint32Array
  /** Places in increasing order for each term, as often as the term is there. */
  places: Uint32Array
}

/**
 * Turns the terms of each place into the places of each term, by counting: two passes over flat
 * arrays, where a list for each term would be written all over the memory.
 *
 * @param terms numbers of the terms met, place after place
 * @param ends for each place, where its terms end
 * @param termCount terms numbered from 0
 */
export const groupPlaces = (
  terms: Uint32Array,
  ends: Uint32Array,
  termCount: number,
): GroupedPlaces => {
  const starts = new Uint32Array(termCount + 1)
  for (let index = 0; index < terms.length; index += 1) starts[terms[index]! + 1]! += 1
  for (let term = 0; term < termCount; term += 1) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const places = new Uint32Array(terms.length)
  for (let place = 0, index = 0; place < ends.length; place += 1)
    for (; index < ends[place]!; index += 1) {
      const term = terms[index]!
      places[next[term]!] = place
      next[term]! += 1
    }
  return { starts, places }
}
