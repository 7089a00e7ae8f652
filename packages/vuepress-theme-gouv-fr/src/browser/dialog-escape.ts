/**
 * Échap ferme une boîte de dialogue même quand le focus est dans un champ ou sur un bouton radio : le
 * DSFR l’oublie (dsfr#1301). Une liste de suggestions ouverte prend la touche d’abord.
 */
export function closeDialogsWithEscape(root: ParentNode): void {
  for (const dialog of root.querySelectorAll<HTMLElement>('.fr-modal')) {
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (!(event.target instanceof HTMLInputElement)) return
      if (!dialog.classList.contains('fr-modal--opened')) return
      dialog.querySelector<HTMLButtonElement>('.fr-btn--close')?.click()
    })
  }
}
