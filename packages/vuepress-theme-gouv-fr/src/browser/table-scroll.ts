/**
 * Rend atteignable au clavier, et nomme, un tableau plus large que sa place. Un schéma a déjà son nom ; un
 * écran où il tient ne s’y arrête pas.
 */
export function nameScrollableTables(root: ParentNode): void {
  const update = (content: Element, isScrollable: boolean): void => {
    const isDiagram = content.matches('figure')
    if (!isScrollable) {
      for (const name of isDiagram ? ['tabindex'] : ['tabindex', 'role', 'aria-label']) {
        content.removeAttribute(name)
      }
      return
    }
    content.setAttribute('tabindex', '0')
    if (isDiagram) return
    content.setAttribute('role', 'region')
    content.setAttribute('aria-label', content.querySelector('caption')?.textContent ?? 'Tableau')
  }
  const observer = new ResizeObserver((entries) => {
    // Tout mesurer avant d’écrire : une mesure après chaque écriture referait la mise en page.
    const measured = entries.map(({ target }) => target.scrollWidth > target.clientWidth + 1)
    entries.forEach(({ target }, index) => update(target, measured[index]!))
  })
  for (const content of root.querySelectorAll('.fr-table__content, .gouv-diagram')) {
    observer.observe(content)
  }
}
