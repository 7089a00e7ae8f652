/** Élément désigné par l’adresse (`#ancre`), s’il existe. */
function findTarget(root: Document): HTMLElement | null {
  const id = decodeURIComponent(location.hash.slice(1))
  return id ? root.getElementById(id) : null
}

/**
 * Ouvre l’accordéon que l’adresse vise, ou qui contient ce qu’elle vise, puis y place la lecture :
 * un résultat de recherche ou un lien partagé montre la réponse, pas un titre fermé.
 */
export function openTargetedAnswer(root: Document): void {
  const open = (): void => {
    const target = findTarget(root)
    if (!target) return
    const buttons = [
      target.querySelector<HTMLButtonElement>('.fr-accordion__btn'),
      target
        .closest('.fr-accordion .fr-collapse')
        ?.closest('.fr-accordion')
        ?.querySelector<HTMLButtonElement>('.fr-accordion__btn'),
    ]
    for (const button of buttons) {
      if (button?.getAttribute('aria-expanded') === 'false') button.click()
    }
    target.scrollIntoView({ block: 'start' })
    target.focus({ preventScroll: true })
  }
  window.addEventListener('hashchange', open)
  // Le DSFR rend les boutons actifs au premier rafraîchissement qui suit son démarrage.
  if (location.hash) requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(open, 50)))
}
