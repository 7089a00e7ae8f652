/** Whether a text holds a pattern. */
export const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text)
