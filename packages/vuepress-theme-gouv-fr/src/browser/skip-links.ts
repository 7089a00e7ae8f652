const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true })

/** Panneaux de l’en-tête qu’un bouton ouvre sur téléphone. */
const PANELS = [
  {
    link: '#header-search',
    target: '#header-search input[type="search"]',
    button: '#search-button',
  },
  { link: '#header-navigation', target: '#header-navigation', button: '#menu-button' },
]

/**
 * Sur téléphone, menu et recherche sont dans des panneaux fermés : leur lien d’évitement les ouvre au
 * lieu de mener à un élément invisible.
 */
export function openPanelsFromSkipLinks(root: ParentNode): void {
  for (const { link, target, button } of PANELS) {
    const skipLink = root.querySelector<HTMLAnchorElement>(`.fr-skiplinks a[href="${link}"]`)
    skipLink?.addEventListener('click', (event) => {
      const element = root.querySelector<HTMLElement>(target)
      if (!element) return
      if (!isVisible(element)) {
        event.preventDefault()
        root.querySelector<HTMLButtonElement>(button)?.click()
      } else if (element instanceof HTMLInputElement) {
        event.preventDefault()
        element.focus()
      }
    })
  }
}
