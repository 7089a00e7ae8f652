/** Part haute de l’écran où un titre compte comme lu, en pixels. */
const READING_LINE_PX = 120

/** Marque dans le sommaire latéral le passage que la personne lit. */
export function enhanceToc(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.gouv-toc a')]
  const entries = links.flatMap((link) => {
    const heading = root.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })
  let isPlanned = false
  const update = (): void => {
    isPlanned = false
    const isAtEnd = innerHeight + scrollY >= root.documentElement.scrollHeight - 2
    const read = entries.filter(
      ({ heading }) => heading.getBoundingClientRect().top <= READING_LINE_PX,
    )
    const current = isAtEnd && scrollY > 0 ? entries.at(-1) : read.at(-1)
    for (const { link } of entries) {
      if (link === current?.link) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const plan = (): void => {
    if (isPlanned) return
    isPlanned = true
    requestAnimationFrame(update)
  }
  addEventListener('scroll', plan, { passive: true })
  addEventListener('resize', plan, { passive: true })
  update()
}
