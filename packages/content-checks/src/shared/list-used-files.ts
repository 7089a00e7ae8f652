import { isExternal, resolvePath, splitAddress } from './resolve-target.js'
import type { PageLinks } from './rule.js'

/** Files of the site that a page shows or links to, relative to the source directory. */
export const listUsedFiles = (
  { filePathRelative, images, links }: PageLinks,
  base: string,
): string[] =>
  [...images.map(({ src }) => src), ...links.map(({ href }) => href)]
    .filter((address) => !isExternal(address))
    .map((address) => resolvePath(splitAddress(address).path, filePathRelative, base).slice(1))
