import type { Drawers } from './diagram.js'
import { createDotDrawer } from './dot.js'
import { loadGraphviz, type Graphviz } from './graphviz.js'
import { createMermaidDrawer } from './mermaid.js'

/**
 * Les dessinateurs du thème.
 *
 * @returns `ready` : Graphviz est chargé, ou n’est pas installé
 */
export function createDrawers(load = loadGraphviz): { drawers: Drawers; ready: Promise<void> } {
  let graphviz: Graphviz | undefined
  const get = (): Graphviz | undefined => graphviz
  return {
    drawers: { dot: createDotDrawer(get), mermaid: createMermaidDrawer(get) },
    ready: load().then((loaded) => {
      graphviz = loaded
    }),
  }
}
