import { readState, STORAGE_KEY } from './audience.js'

/** Case de la page « gestion des cookies », qui s’oppose à la mesure : son effet est immédiat, et dit. */
export function enhanceAudienceChoice(root: Document): void {
  const section = root.querySelector<HTMLElement>('section[data-audience]')
  const box = section?.querySelector('input')
  const status = section?.querySelector<HTMLElement>('[role=status]')
  if (!box || !status) return
  const show = (): void => {
    const state = readState(root)
    box.checked = state === 'counted' || state === 'elsewhere'
    box.disabled = state === 'signal' || state === 'blocked'
    status.textContent = status.dataset[state] ?? ''
  }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(STORAGE_KEY)
      else localStorage.setItem(STORAGE_KEY, 'refus')
    } catch {
      // Mémoire pleine : la case revient à ce qui est retenu.
    }
    show()
  })
  show()
  box.closest('[hidden]')?.removeAttribute('hidden')
}
