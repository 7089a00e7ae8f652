const STORAGE_KEY = 'gouv-fr:bandeau'

/**
 * Fermeture du bandeau d’information : retenue jusqu’à ce que son contenu change. Le focus passe au
 * contenu de la page, et le lien d’évitement « Contenu », qui passait par le bandeau, y mène aussi.
 */
export function enhanceNotice(root: Document): void {
  const notice = root.querySelector<HTMLElement>('#notice[data-notice-id]')
  if (!notice) return
  const skipNotice = (): void => {
    root.querySelector('.fr-skiplinks a[href="#notice"]')?.setAttribute('href', '#content')
  }
  if (root.documentElement.dataset.gouvNotice === 'closed') {
    skipNotice()
    return
  }
  notice.querySelector('.fr-btn--close')?.addEventListener('click', () => {
    try {
      localStorage.setItem(STORAGE_KEY, notice.dataset.noticeId ?? '')
    } catch {
      // Stockage refusé : le bandeau reviendra à la page suivante.
    }
    root.documentElement.dataset.gouvNotice = 'closed'
    skipNotice()
    root.getElementById('content')?.focus()
  })
}
