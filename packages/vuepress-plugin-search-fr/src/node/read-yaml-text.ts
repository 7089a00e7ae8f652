import { isScalar, type Node } from 'yaml'

/** A text, or a number as a text; undefined for anything else. */
export const readYamlText = (node: Node | null): string | undefined =>
  isScalar(node) && /string|number/.test(typeof node.value) ? String(node.value) : undefined
