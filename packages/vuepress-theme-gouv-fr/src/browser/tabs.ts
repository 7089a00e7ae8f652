const TAB = '[role="tab"]'

/** Place du bouton visé par une touche, ou -1 si la touche ne concerne pas les onglets. */
function findNext(key: string, index: number, count: number): number {
  if (key === 'ArrowRight') return (index + 1) % count
  if (key === 'ArrowLeft') return (index - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}

/**
 * Onglets du DSFR : clic, flèches, Début et Fin, comme son script officiel. Celui-ci mesure la hauteur
 * des panneaux et pèse trois fois plus, au-delà du budget des pages.
 */
export function enhanceTabs(root: Document): void {
  for (const group of root.querySelectorAll('.fr-tabs')) {
    const tabs = [...group.querySelectorAll<HTMLElement>(`:scope > .fr-tabs__list > li > ${TAB}`)]
    const select = (chosen: HTMLElement): void => {
      for (const tab of tabs) {
        const isChosen = tab === chosen
        tab.setAttribute('aria-selected', String(isChosen))
        tab.tabIndex = isChosen ? 0 : -1
        root
          .getElementById(tab.getAttribute('aria-controls') ?? '')
          ?.classList.toggle('fr-tabs__panel--selected', isChosen)
      }
    }
    tabs.forEach((tab, index) => {
      tab.addEventListener('click', () => select(tab))
      tab.addEventListener('keydown', (event) => {
        const next = tabs[findNext(event.key, index, tabs.length)]
        if (!next) return
        event.preventDefault()
        select(next)
        next.focus()
      })
    })
  }
  // Une ancre ou une recherche dans la page peut viser un panneau fermé.
  const showTarget = (): void => {
    const id = decodeURIComponent(location.hash.slice(1))
    let panel = id ? root.getElementById(id)?.closest('.fr-tabs__panel') : null
    while (panel) {
      root.getElementById(panel.getAttribute('aria-labelledby') ?? '')?.click()
      panel = panel.parentElement?.closest('.fr-tabs__panel')
    }
  }
  window.addEventListener('hashchange', showTarget)
  showTarget()
}
