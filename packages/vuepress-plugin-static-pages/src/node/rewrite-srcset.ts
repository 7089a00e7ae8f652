const CANDIDATE_RE = /\s*([^\s,](?:\S*[^\s,])?)(\s+[^,]*)?(,|$)/g

/**
 * Rewrites the addresses of a `srcset` attribute and keeps their descriptors (`2x`, `800w`).
 */
export const rewriteSrcset = (srcset: string, rewrite: (url: string) => string): string =>
  [...srcset.matchAll(CANDIDATE_RE)]
    .map(([, url, descriptor]) =>
      [rewrite(url as string), descriptor?.trim()].filter(Boolean).join(' '),
    )
    .join(', ')
