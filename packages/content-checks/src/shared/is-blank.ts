/** Whether a file holds nothing but spaces. */
export const isBlank = (lines: readonly string[]): boolean =>
  lines.every((line) => line.trim() === '')
