/**
 * Sur téléphone, la recherche est dans une boîte fermée : le lien d’évitement « Recherche » l’ouvre
 * au lieu de mener à un élément invisible.
 */
export function focusSearchFromSkipLink(root: ParentNode): void {
  const link = root.querySelector<HTMLAnchorElement>('.fr-skiplinks a[href="#header-search"]')
  link?.addEventListener('click', (event) => {
    const field = document.querySelector<HTMLInputElement>('#header-search input[type="search"]')
    if (!field) return
    event.preventDefault()
    if (field.checkVisibility()) field.focus()
    else document.querySelector<HTMLButtonElement>('#search-button')?.click()
  })
}
