/**
 * Échap ferme la boîte de dialogue même quand le focus est sur un bouton radio : le DSFR l’oublie
 * (dsfr#1301).
 */
export function closeDialogsWithEscape(root: ParentNode): void {
  for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog.fr-modal')) {
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !(event.target instanceof HTMLInputElement)) return
      dialog.querySelector<HTMLButtonElement>('.fr-btn--close')?.click()
    })
  }
}
