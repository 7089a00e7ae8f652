/** A key, as `event.key`, and what is held with it. ⌘ counts as Ctrl. */
export interface HotKey {
  key: string
  ctrl?: boolean
  shift?: boolean
  alt?: boolean
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  !!target.closest('input, textarea, select, [contenteditable]:not([contenteditable=false])')

/** Moves to a field, when it is visible, at the press of a key. The first visible field wins. */
export const handleHotKeys = (
  input: HTMLInputElement,
  hotKeys: readonly (HotKey | string)[],
): void => {
  document.addEventListener('keydown', (event) => {
    const { altKey, target } = event
    const hasModifier = event.ctrlKey || event.metaKey
    const isPressed = (hotKey: HotKey | string): boolean => {
      const {
        key,
        ctrl = false,
        alt = false,
        // Some keyboards need it: « / » is Shift and « : » on a French one.
        shift = event.shiftKey,
      } = typeof hotKey === 'string' ? { key: hotKey } : hotKey
      return (
        key.toLowerCase() === event.key.toLowerCase() &&
        ctrl === hasModifier &&
        alt === altKey &&
        shift === event.shiftKey
      )
    }
    if (
      event.defaultPrevented ||
      !hotKeys.some(isPressed) ||
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
