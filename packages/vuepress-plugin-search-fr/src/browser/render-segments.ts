import type { Segment } from '../shared/engine/cut-excerpt.js'
import { createElement } from './create-element.js'

/** Turns an excerpt into nodes, the words found being marked. */
export const renderSegments = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, hit }) => (hit ? createElement('mark', {}, text) : text))
