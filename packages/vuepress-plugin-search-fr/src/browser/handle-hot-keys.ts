/** A key, as `event.key`, and what is held with it. ⌘ counts as Ctrl. */
export interface HotKey {
  key: string
  ctrl?: boolean
  shift?: boolean
  alt?: boolean
}

export const DEFAULT_HOT_KEYS: readonly (HotKey | string)[] = ['/', { key: 'k', ctrl: true }]

export const FIELD = 'form[data-search-form] input[type=search]'

/**
 * Moves to the first visible search field at the press of a key, unless one is writing elsewhere.
 *
 * @param signal ends the listening
 */
export const handleHotKeys = (
  hotKeys: readonly (HotKey | string)[] = DEFAULT_HOT_KEYS,
  signal?: AbortSignal,
): void => {
  const onKey = (event: KeyboardEvent): void => {
    const { target, shiftKey, altKey } = event
    const hasModifier = event.ctrlKey || event.metaKey
    const isPressed = (hotKey: HotKey | string): boolean => {
      // Shift by default: « / » is Shift and « : » on a French keyboard.
      const {
        key,
        ctrl = false,
        alt = false,
        shift = shiftKey,
      } = typeof hotKey === 'string' ? { key: hotKey } : hotKey
      return (
        key.toLowerCase() === event.key.toLowerCase() &&
        ctrl === hasModifier &&
        alt === altKey &&
        shift === shiftKey
      )
    }
    const isTyping =
      !hasModifier &&
      (target as Element).closest?.(
        'input, textarea, select, [contenteditable]:not([contenteditable=false])',
      )
    if (event.defaultPrevented || isTyping || !hotKeys.some(isPressed)) return
    const field = [...document.querySelectorAll<HTMLInputElement>(FIELD)].find((input) =>
      input.checkVisibility({ visibilityProperty: true }),
    )
    if (!field) return
    event.preventDefault()
    field.focus()
    field.select()
  }
  document.addEventListener('keydown', onKey, signal && { signal })
}
