const FIELD = 'form[data-search-form] input[type="search"]'

/** Le champ de recherche qui a le focus, s’il y en a un. */
const focusedField = (root: Document): HTMLInputElement | null =>
  root.activeElement instanceof HTMLInputElement && root.activeElement.matches(FIELD)
    ? root.activeElement
    : null

const isHotKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean => {
  if (altKey) return false
  if (key.toLowerCase() === 'k') return ctrlKey || metaKey
  const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select')
  return key === '/' && !ctrlKey && !metaKey && !isTyping
}

/**
 * Charge la recherche quand on va s’en servir : au focus d’un champ, au raccourci `/` ou Ctrl+K, ou
 * tout de suite sur la page de résultats. Avant cela, rien n’est lu. Si le chargement échoue, le
 * formulaire mène toujours à la page de résultats et le focus suivant essaie encore.
 */
export function loadSearchWhenNeeded(root: Document): void {
  let isLoading = false
  const load = async (): Promise<void> => {
    if (isLoading) return
    isLoading = true
    try {
      const { enhanceSearchField, enhanceSearchPage } =
        await import('vuepress-plugin-search-fr/browser')
      root.removeEventListener('focusin', onFocus)
      root.removeEventListener('keydown', onKey)
      enhanceSearchField(root)
      enhanceSearchPage(root)
      // Le champ vient de recevoir ces événements : ce qui les écoute est arrivé après eux.
      const field = focusedField(root)
      field?.dispatchEvent(new FocusEvent('focus'))
      if (field?.value) field.dispatchEvent(new Event('input', { bubbles: true }))
    } catch {
      isLoading = false
    }
  }
  const onFocus = (): void => {
    if (focusedField(root)) void load()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!isHotKey(event)) return
    const field = [...root.querySelectorAll<HTMLInputElement>(FIELD)].find((input) =>
      input.checkVisibility({ visibilityProperty: true }),
    )
    if (!field) return
    event.preventDefault()
    field.focus()
    field.select()
  }
  if (root.querySelector('[data-search-page]') || focusedField(root)) {
    void load()
    return
  }
  root.addEventListener('focusin', onFocus)
  root.addEventListener('keydown', onKey)
}
