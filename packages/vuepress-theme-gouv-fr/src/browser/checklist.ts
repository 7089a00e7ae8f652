const KEY_PREFIX = 'gouv-fr:liste:'

const readState = (key: string): Set<string> => {
  try {
    return new Set(JSON.parse(localStorage.getItem(key) ?? '[]') as string[])
  } catch {
    return new Set()
  }
}

const writeState = (key: string, ids: string[]): void => {
  try {
    if (ids.length > 0) localStorage.setItem(key, JSON.stringify(ids))
    else localStorage.removeItem(key)
  } catch {
    // Stockage refusé : les cases marchent, elles ne sont pas retenues.
  }
}

/**
 * Listes à cocher d’une page : retient les cases sur l’appareil, montre l’avancement, propose de tout
 * décocher. Rien ne quitte le navigateur.
 */
export function enhanceChecklists(root: Document): void {
  const boxes = [
    ...root.querySelectorAll<HTMLInputElement>('.gouv-checklist input[type="checkbox"]'),
  ]
  const firstList = root.querySelector('.gouv-checklist')
  if (boxes.length === 0 || !firstList || root.querySelector('.gouv-checklist-progress')) return
  const isFrench = !root.documentElement.lang.startsWith('en')
  const key = KEY_PREFIX + location.pathname
  const checkedIds = (): string[] => boxes.filter((box) => box.checked).map((box) => box.id)

  const panel = root.createElement('div')
  panel.className = 'gouv-checklist-progress'
  const bar = root.createElement('progress')
  bar.max = boxes.length
  bar.setAttribute('aria-label', isFrench ? 'Avancement' : 'Progress')
  const status = root.createElement('p')
  status.setAttribute('role', 'status')
  const reset = root.createElement('button')
  reset.type = 'button'
  reset.className = 'fr-btn fr-btn--sm fr-btn--tertiary'
  reset.textContent = isFrench ? 'Tout décocher' : 'Uncheck all'
  panel.append(bar, status, reset)
  // Avant le premier titre de la liste, pour rester en tête de la page.
  const anchor = firstList.previousElementSibling?.matches('h2, h3')
    ? firstList.previousElementSibling
    : firstList
  anchor.before(panel)

  const update = (): void => {
    const done = checkedIds()
    bar.value = done.length
    status.textContent = isFrench
      ? `${done.length} sur ${boxes.length}. Vos cases restent sur cet appareil.`
      : `${done.length} of ${boxes.length}. Your ticks stay on this device.`
    reset.disabled = done.length === 0
    writeState(key, done)
  }
  const saved = readState(key)
  for (const box of boxes) {
    if (saved.has(box.id)) box.checked = true
    box.addEventListener('change', update)
  }
  reset.addEventListener('click', () => {
    for (const box of boxes) box.checked = false
    update()
    boxes[0]?.focus()
  })
  update()
}
