/** An expected page accepts any of its sections, but not the questions of an FAQ page. */
export const isExpected = (url: string, expected: readonly string[]): boolean =>
  expected.some((one) => (one.includes('#') ? url === one : url.split('#')[0] === one))

/** Right page, whatever the section. A question of the FAQ counts as a page. */
export const isExpectedPage = (url: string, expected: readonly string[]): boolean =>
  expected.some((one) =>
    one.startsWith('/faq/') ? url === one : url.split('#')[0] === one.split('#')[0],
  )
