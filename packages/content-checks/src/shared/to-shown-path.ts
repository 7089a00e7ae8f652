import path from 'node:path'

/** A path as messages show it: relative to the working directory, with `/`. */
export const toShownPath = (file: string): string =>
  path.relative(process.cwd(), file).split(path.sep).join('/')
