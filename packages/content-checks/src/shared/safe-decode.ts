/** Percent-decoded text; the text itself when it is not well formed. */
export const safeDecode = (text: string): string => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
