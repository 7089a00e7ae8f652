import { createElement } from './create-element.js'

/** A secondary button of the DSFR. */
export const createButton = (label: string, onClick: () => unknown): HTMLButtonElement => {
  const button = createElement(
    'button',
    { type: 'button', class: 'fr-btn fr-btn--sm fr-btn--secondary' },
    label,
  )
  button.addEventListener('click', onClick)
  return button
}
