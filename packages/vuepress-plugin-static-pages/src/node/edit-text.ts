/** Replacement of a range of a text; an empty range inserts. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Applies edits whose ranges do not overlap; the order of `edits` does not matter. */
export const applyEdits = (source: string, edits: TextEdit[]): string => {
  if (edits.length === 0) return source
  const parts: string[] = []
  let position = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(source.slice(position, edit.start), edit.text)
    position = edit.end
  }
  parts.push(source.slice(position))
  return parts.join('')
}
