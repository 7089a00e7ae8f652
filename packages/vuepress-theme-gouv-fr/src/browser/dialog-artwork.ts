/** Charge les pictogrammes des paramètres d’affichage quand on ouvre la boîte, pas avant. */
export function loadArtworkOnOpen(root: ParentNode): void {
  const load = (): void => {
    for (const use of root.querySelectorAll<SVGUseElement>('#fr-theme-modal use[data-href]')) {
      use.setAttribute('href', use.dataset.href ?? '')
      use.removeAttribute('data-href')
    }
  }
  for (const button of root.querySelectorAll('button[aria-controls="fr-theme-modal"]')) {
    button.addEventListener('click', load, { once: true })
  }
}
