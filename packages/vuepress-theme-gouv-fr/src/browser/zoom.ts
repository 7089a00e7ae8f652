/** Image à agrandir. `vuepress dev` n’écrit pas son adresse dans le lien : celle de l’image la remplace. */
const findSource = (link: HTMLAnchorElement, image: HTMLImageElement | null): string =>
  link.getAttribute('href') === '#' ? (image?.src ?? '') : link.href

/**
 * Agrandit une image sur place au lieu d’ouvrir son fichier. La boîte est un `<dialog>` du navigateur :
 * il garde le focus, se ferme avec Échap et le rend au lien.
 */
export function enhanceZoom(root: Document): void {
  const isFrench = !root.documentElement.lang.startsWith('en')
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.gouv-zoom')) {
    link.addEventListener('click', (event) => {
      // Ctrl, Maj… demandent le fichier : le lien garde son sens.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const source = link.querySelector('img')
      const dialog = root.createElement('dialog')
      dialog.className = 'gouv-zoom-dialog'
      dialog.setAttribute('aria-label', source?.alt || link.textContent.trim())
      const close = root.createElement('button')
      close.type = 'button'
      close.className = 'fr-btn fr-btn--sm fr-btn--secondary'
      close.textContent = isFrench ? 'Fermer' : 'Close'
      const image = root.createElement('img')
      image.src = findSource(link, source)
      image.alt = source?.alt ?? ''
      dialog.append(close, image)
      close.addEventListener('click', () => dialog.close())
      dialog.addEventListener('click', ({ target }) => {
        if (target === dialog) dialog.close()
      })
      dialog.addEventListener('close', () => {
        dialog.remove()
        link.focus()
      })
      root.body.append(dialog)
      dialog.showModal()
    })
  }
}
