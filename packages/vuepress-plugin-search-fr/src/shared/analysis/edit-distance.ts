/**
 * Distance between a typed word and a known one: insertions, deletions, substitutions and
 * transpositions of neighbours cost 1 (optimal string alignment), a doubled letter costs ½.
 *
 * @param limit words whose lengths are too far apart for it are not compared: `Infinity`
 * @param isPrefix compares with the best beginning of the known word, for a word being typed
 */
export const editDistance = (
  typed: string,
  known: string,
  limit: number,
  isPrefix = false,
): number => {
  if (!isPrefix && Math.abs(typed.length - known.length) > limit * 2) return Infinity
  const rows = [Array.from({ length: known.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= typed.length; i += 1) {
    const a = typed[i - 1]
    const above = rows[i - 1]!
    const row = [i]
    for (let j = 1; j <= known.length; j += 1) {
      const b = known[j - 1]
      const isSame = a === b
      const isSwap = i > 1 && j > 1 && a === known[j - 2] && typed[i - 2] === b
      row[j] = Math.min(
        above[j - 1]! + (isSame ? 0 : 1),
        above[j]! + (isSame && a === typed[i - 2] ? 0.5 : 1),
        row[j - 1]! + (isSame && b === known[j - 2] ? 0.5 : 1),
        isSwap ? rows[i - 2]![j - 2]! + 1 : Infinity,
      )
    }
    rows[i] = row
  }
  return isPrefix ? Math.min(...rows.at(-1)!) : rows.at(-1)!.at(-1)!
}
