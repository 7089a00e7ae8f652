/** Durée de l’ouverture du DSFR (0,3 s), avec de la marge. */
const OPENING_MS = 500

/** Ouvre ou ferme une réponse, avec les classes et l’animation du DSFR. */
function setOpen(button: HTMLElement, isOpen: boolean): void {
  const panel = document.getElementById(button.getAttribute('aria-controls') ?? '')
  if (!panel) return
  panel.classList.add('fr-collapsing')
  // L’animation part de la hauteur du contenu : le DSFR la lit dans `--collapse`.
  panel.style.setProperty('--collapser', 'none')
  panel.style.setProperty('--collapse', `${-panel.offsetHeight}px`)
  panel.style.removeProperty('--collapser')
  button.setAttribute('aria-expanded', String(isOpen))
  requestAnimationFrame(() => {
    panel.classList.toggle('fr-collapse--expanded', isOpen)
    setTimeout(() => panel.classList.remove('fr-collapsing'), OPENING_MS)
  })
}

const listButtons = (root: ParentNode, isOpen: boolean): NodeListOf<HTMLElement> =>
  root.querySelectorAll(`.fr-accordion__btn[aria-expanded="${isOpen}"]`)

/**
 * Accordéons du DSFR, comme son script officiel : clic et clavier, un seul ouvert par groupe sauf
 * `data-fr-group="false"`, ceux écrits ouverts le sont. Son script prépare chaque accordéon au
 * démarrage, 0,2 s sur un téléphone pour soixante-dix réponses ; un seul écouteur suffit à tous.
 */
export function enhanceAccordions(root: Document): void {
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('.fr-accordion__btn[aria-expanded]')
    if (!button) return
    const isOpen = button.getAttribute('aria-expanded') !== 'true'
    const group = button.closest('.fr-accordions-group:not([data-fr-group="false"])')
    if (group && isOpen) listButtons(group, true).forEach((other) => setOpen(other, false))
    setOpen(button, isOpen)
  })
  listButtons(root, true).forEach((button) => setOpen(button, true))
}
