const MARKER = /^(?:<{7}|>{7})(?: |$)/

/**
 * First line of a conflict left by git; `=======` alone is not one, since it may underline a title.
 *
 * @param ignored lines of code, where the markers may be an example
 */
export const findConflictLine = (
  lines: readonly string[],
  ignored: ReadonlySet<number>,
): number | null => {
  const index = lines.findIndex(
    (line, place) =>
      (line.startsWith('<<<') || line.startsWith('>>>')) &&
      MARKER.test(line) &&
      !ignored.has(place + 1),
  )
  return index === -1 ? null : index + 1
}
