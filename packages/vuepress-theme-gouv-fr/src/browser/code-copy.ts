const COPIED_DELAY_MS = 2000

/** Ajoute à chaque bloc de code un bouton qui le copie et l’annonce. */
export function enhanceCodeBlocks(root: ParentNode): void {
  const isFrench = !document.documentElement.lang.startsWith('en')
  const labels = isFrench
    ? { copy: 'Copier', copied: 'Copié', failed: 'Copie impossible' }
    : { copy: 'Copy', copied: 'Copied', failed: 'Copy failed' }
  for (const block of root.querySelectorAll<HTMLPreElement>('pre.gouv-code')) {
    if (block.parentElement?.classList.contains('gouv-code-wrapper')) continue
    const wrapper = document.createElement('div')
    wrapper.className = 'gouv-code-wrapper'
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'fr-btn fr-btn--sm fr-btn--tertiary gouv-code-copy'
    button.textContent = labels.copy
    const status = document.createElement('span')
    status.className = 'fr-sr-only'
    status.setAttribute('role', 'status')
    block.replaceWith(wrapper)
    wrapper.append(button, status, block)
    button.addEventListener('click', async () => {
      let message = labels.copied
      try {
        await navigator.clipboard.writeText(block.textContent ?? '')
      } catch {
        message = labels.failed
      }
      button.textContent = message
      status.textContent = message
      setTimeout(() => {
        button.textContent = labels.copy
        status.textContent = ''
      }, COPIED_DELAY_MS)
    })
  }
}
