import { describe, expect, it } from 'vitest'
import { readDiagram } from './read-diagram.js'

describe('groupes d’un diagramme de flux', () => {
  it('met un nœud dans le plus petit des groupes qui le nomment', async () => {
    expect(
      (await readDiagram('flowchart LR\nsubgraph X\na\nsubgraph Z\na\nb\nend\na --> c\nend')).items,
    ).toEqual(['a → c', 'X : c, Z', 'Z : a, b'])
  })

  it('laisse un nœud dans le groupe fermé qui le nomme le premier', async () => {
    expect(
      (await readDiagram('flowchart LR\na\nsubgraph X\na\nend\nsubgraph Z\na\nb\nend')).items,
    ).toEqual(['X : a', 'Z : b'])
  })

  it('refuse une flèche vers un nom que deux groupes portent', async () => {
    const groups = 'flowchart LR\nsubgraph p\nb\nend\nsubgraph p\nc\nend'
    expect((await readDiagram(groups)).items).toEqual(['p : b', 'p : c'])
    await expect(readDiagram(`${groups}\nx --> p`)).rejects.toThrow('une flèche vise « p »')
  })

  it('refuse une flèche d’un groupe à lui-même', async () => {
    await expect(readDiagram('flowchart LR\nsubgraph a\nb\nend\na --> a')).rejects.toThrow(
      'à ce qu’il contient',
    )
  })
})
