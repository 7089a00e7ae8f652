import type { Problem } from '../shared/problem.js'

/** A list for other programs: `fichier`, `ligne`… stay in English, like the API. */
export const formatJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    problems.map(({ fix, ...problem }) => ({ ...problem, isFixable: fix !== undefined })),
    null,
    2,
  )
