/** First sentences of a text, whole, up to about `size` characters. */
export const firstSentences = (text: string, size: number): string => {
  const whole = text.slice(0, size * 2)
  let end = 0
  // A sentence ends before a capital or a quote; « art. 46 » does not end one.
  for (const { 0: mark, index } of whole.matchAll(
    /[.!?…](?:\s?»)?(?=\s+["«(]?\s?\p{Lu}|\s*$)|\n/gu,
  )) {
    const stop = index + mark.length
    if (end && stop > size) break
    end = stop
  }
  if (end && end <= size * 1.5) return whole.slice(0, end).trim()
  return text.length > size ? `${whole.slice(0, size).replace(/\s+\S*$/, '')} …` : text
}
