import { describe, expect, it } from 'vitest'
import { readDiagram } from './read-diagram.js'

describe('rien n’est perdu en silence', () => {
  it.each([
    ['flowchart LR A-->B', 'n’est pas comprise'],
    ['classDiagram A --> B\nC --> D', 'n’est pas comprise'],
    ['sequenceDiagram A->>B: x\nC->>D: y', 'n’est pas comprise'],
    ['flowchart LR', 'il est vide'],
    ['flowchart LR\nstyle A fill:#f00', 'il est vide'],
    ['classDiagram\ndirection LR', 'il est vide'],
    ['flowchart LR\nA\nclass A rouge; C-->D', 'n’est pas comprise'],
    ['erDiagram\nA--B', 'n’est pas comprise'],
  ])('%j : %s', async (source, message) => {
    await expect(readDiagram(source)).rejects.toThrow(message)
  })

  it.each([
    ['%%{init: {}}%% flowchart LR\nA-->B', ['A → B']],
    ['flowchart LR\nA-->B\n%%{init: {\n}}%% C-->D\n%% E-->F }%% G', ['A → B', 'C → D']],
    ['flowchart LR\ndirection --> B', ['direction → B']],
    ['flowchart LR\nstyle --> B', ['style → B']],
    ['classDiagram\nclass A[" "]', ['A']],
  ])('%j est dessiné entier', async (source, items) => {
    expect((await readDiagram(source)).items).toEqual(items)
  })
})
