import { writeLink, type Drawer } from './diagram.js'
import type { Graphviz, GraphJson } from './graphviz.js'

const readItems = ({ objects = [], edges = [] }: GraphJson): string[] => {
  const textOf = (index: number): string => {
    const { name = '', label = '' } = objects[index] ?? {}
    return (label && label !== '\\N' ? label : name).replace(/\\[nlr]/g, ' ')
  }
  return edges.map(({ tail, head, label }) =>
    writeLink({
      from: textOf(tail),
      to: textOf(head),
      ...(label ? { label: label.replace(/\\[nlr]/g, ' ') } : {}),
    }),
  )
}

/** Dessinateur du langage DOT. */
export const createDotDrawer = (graphviz: () => Graphviz | undefined): Drawer => ({
  isForeign: false,
  readTitle: () => '',
  draw(source, { name }) {
    const loaded = graphviz()
    return loaded && { ...loaded.draw(source, name), items: readItems(loaded.read(source)) }
  },
})
