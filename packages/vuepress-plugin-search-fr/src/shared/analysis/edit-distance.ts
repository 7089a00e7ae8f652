/**
 * Distance between a typed word and a known one: insertions, deletions, substitutions and
 * transpositions of neighbours cost 1 (optimal string alignment), a doubled letter costs ½.
 *
 * @param limit distances above it are returned as `Infinity`, sooner
 * @param isPrefix compares with the best beginning of the known word, for a word being typed
 */
export const editDistance = (
  typed: string,
  known: string,
  limit: number,
  isPrefix = false,
): number => {
  const width = known.length
  if (!isPrefix && Math.abs(typed.length - width) > limit * 2) return Infinity
  let beforeLast: number[] = []
  let last = Array.from({ length: width + 1 }, (_, j) => j)
  for (let i = 1; i <= typed.length; i += 1) {
    const a = typed[i - 1]
    const row = [i]
    let best = i
    for (let j = 1; j <= width; j += 1) {
      const b = known[j - 1]
      let cost = Math.min(
        last[j - 1]! + (a === b ? 0 : 1),
        last[j]! + (a === typed[i - 2] && a === b ? 0.5 : 1),
        row[j - 1]! + (b === known[j - 2] && a === b ? 0.5 : 1),
      )
      if (i > 1 && j > 1 && a === known[j - 2] && typed[i - 2] === b)
        cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
      if (cost < best) best = cost
    }
    // A transposition looks two rows back, hence the margin.
    if (best > limit + 1) return Infinity
    beforeLast = last
    last = row
  }
  const distance = isPrefix ? Math.min(...last) : last[width]!
  return distance > limit ? Infinity : distance
}
