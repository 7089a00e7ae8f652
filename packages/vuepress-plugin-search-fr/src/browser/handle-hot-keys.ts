const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  !!target.closest('input, textarea, select, [contenteditable]:not([contenteditable=false])')

/** Moves to a field, when it is visible, at the press of a key. The first visible field wins. */
export const handleHotKeys = (input: HTMLInputElement, keys: readonly string[]): void => {
  document.addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, key, target } = event
    const hasModifier = ctrlKey || metaKey
    const pressed = (hasModifier ? 'ctrl+' : '') + key.toLowerCase()
    if (
      event.defaultPrevented ||
      altKey ||
      !keys.includes(pressed) ||
      (isTyping(target) && !hasModifier) ||
      !input.isConnected ||
      !input.checkVisibility({ visibilityProperty: true })
    )
      return
    event.preventDefault()
    input.focus()
    input.select()
  })
}
