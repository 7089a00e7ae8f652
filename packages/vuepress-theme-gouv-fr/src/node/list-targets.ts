/** Adresses des pages du site que vise un morceau de HTML, sans `base` ni ancre. */
export function listTargets(html: string, base: string): Set<string> {
  const targets = new Set<string>()
  for (const [, href = ''] of html.matchAll(/\shref="([^"#?]+)/g)) {
    if (href.startsWith(base)) targets.add(`/${href.slice(base.length)}`)
  }
  return targets
}
