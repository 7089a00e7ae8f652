type Child = Node | string | false | null | undefined

/** Sets attributes. */
export const setAttributes = (element: Element, attributes: Record<string, string>): void => {
  for (const name in attributes) element.setAttribute(name, attributes[name]!)
}

/** Creates an element with attributes and children. Texts stay texts: nothing is read as HTML. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  setAttributes(element, attributes)
  element.append(...(children.filter(Boolean) as (Node | string)[]))
  return element
}

/** A link with a text. */
export const createLink = (href: string, text: string): HTMLAnchorElement =>
  createElement('a', { href }, text)
