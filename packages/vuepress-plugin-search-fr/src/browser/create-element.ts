type Child = Node | string | false | null | undefined

/** Creates an element with attributes and children. Texts stay texts: nothing is read as HTML. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, value)
  element.append(...(children.filter(Boolean) as (Node | string)[]))
  return element
}
