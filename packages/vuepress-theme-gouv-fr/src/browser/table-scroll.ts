/** Rend atteignable au clavier, et nomme, un tableau plus large que sa place. */
export function nameScrollableTables(root: ParentNode): void {
  const update = (content: HTMLElement): void => {
    const isScrollable = content.scrollWidth > content.clientWidth + 1
    if (!isScrollable) {
      for (const name of ['tabindex', 'role', 'aria-label']) content.removeAttribute(name)
      return
    }
    content.tabIndex = 0
    content.setAttribute('role', 'region')
    content.setAttribute('aria-label', content.querySelector('caption')?.textContent ?? 'Tableau')
  }
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target as HTMLElement)
  })
  for (const content of root.querySelectorAll<HTMLElement>('.fr-table__content')) {
    observer.observe(content)
  }
}
