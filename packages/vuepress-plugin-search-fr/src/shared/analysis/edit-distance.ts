/** Whether a word has more letters than allowed that another one does not have. */
const isFar = (word: string, other: string, allowed: number): boolean => {
  let letters = 0
  let rest = allowed
  for (let i = 0; i < other.length; i += 1) letters |= 1 << other.charCodeAt(i)
  for (let i = 0; i < word.length; i += 1) rest -= (~letters >> word.charCodeAt(i)) & 1
  return rest < 0
}

/**
 * Distance between a typed word and a known one: insertions, deletions, substitutions and
 * transpositions of neighbours cost 1 (optimal string alignment), a doubled letter costs ½.
 *
 * @param limit beyond, the distance may be said `Infinity`: what is too far is not compared to the end
 * @param isPrefix compares with the best beginning of the known word, for a word being typed
 */
export const editDistance = (
  typed: string,
  known: string,
  limit: number,
  isPrefix?: boolean,
): number => {
  // Most words have too many other letters, each one costing at least 1: no need to align them.
  if (isFar(typed, known, limit) || (!isPrefix && isFar(known, typed, limit))) return Infinity
  let before: number[] = []
  let above = [0, ...known].map((_, j) => j)
  for (let i = 1; i <= typed.length; i += 1) {
    const a = typed[i - 1]
    const row = [i]
    for (let j = 1; j <= known.length; j += 1) {
      const b = known[j - 1]
      const isSame = a === b
      row.push(
        Math.min(
          above[j - 1]! + (isSame ? 0 : 1),
          above[j]! + (isSame && a === typed[i - 2] ? 0.5 : 1),
          row[j - 1]! + (isSame && b === known[j - 2] ? 0.5 : 1),
          // The row before the first one is empty, and so is the text before a word.
          a === known[j - 2] && typed[i - 2] === b ? before[j - 2]! + 1 : Infinity,
        ),
      )
    }
    before = above
    above = row
  }
  return isPrefix ? Math.min(...above) : above.at(-1)!
}
