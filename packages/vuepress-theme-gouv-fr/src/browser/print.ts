/** Ajoute, avant la phrase qui dit comment imprimer, le bouton qui ouvre la boîte du navigateur. */
export function addPrintButton(root: Document): void {
  const action = root.querySelector<HTMLElement>('[data-print-action]')
  const button = root.createElement('button')
  button.type = 'button'
  button.className = 'fr-btn fr-btn--secondary fr-mb-2w'
  button.textContent = action?.dataset['printAction'] ?? ''
  button.addEventListener('click', () => print())
  action?.prepend(button)
}
