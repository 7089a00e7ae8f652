import { describe, expect, it } from 'vitest'
import { measure } from '../../src/diagrams/svg.js'
import { readDiagram } from './read-diagram.js'

const read = (...lines: string[]): ReturnType<typeof readDiagram> =>
  readDiagram(['sequenceDiagram', ...lines].join('\n'))

describe('diagramme de séquence', () => {
  it.each([
    ['A->>B: oui', 'A → B : oui'],
    ['A-->>+B: oui', 'A → B : oui'],
    ['A->B: oui', 'A — B : oui'],
    ['A-)B: oui', 'A → B : oui'],
    ['A-xB: oui', 'A → B (message perdu) : oui'],
    ['A<<->>B: oui', 'A ↔ B : oui'],
    ['Service en ligne->>Usager: l’avis : « oui »', 'Service en ligne → Usager : l’avis : « oui »'],
    ['A->>A:', 'A → A'],
    ['A->>B: wrap: oui', 'A → B : oui'],
    ['A->>B: le signe #9829;', 'A → B : le signe ♥'],
  ])('%s', async (line, item) => {
    expect((await read(line)).items).toEqual([item])
  })

  it('suit l’ordre du schéma : notes, cadres et messages numérotés', async () => {
    const { items, texts } = await read(
      'Note over U,S: Avant <script>',
      'autonumber',
      'U->>S: un',
      'alt complet',
      'S-->>U: deux',
      'else',
      'loop chaque jour',
      'S->>S: trois',
      'end',
      'end',
      'participant U as Usager<br/>connecté',
    )
    expect(items).toEqual([
      'Note sur Usager connecté, S : Avant <script>',
      'Usager connecté → S : 1. un',
      'Choix : complet',
      'S → Usager connecté : 2. deux',
      'Sinon',
      'Boucle : chaque jour',
      'S → S : 3. trois',
      'Fin de « Boucle »',
      'Fin de « Choix »',
    ])
    expect(texts).toEqual([
      'Avant <script>',
      '1. un',
      'Choix : complet',
      '2. deux',
      'Sinon',
      'Boucle : chaque jour',
      '3. trois',
      'Usager',
      'connecté',
      'S',
    ])
  })

  it('écarte deux participants autant que leur message le demande, dans le cadre du dessin', async () => {
    const text = 'Un message bien plus long que le nom des participants'
    const { svg } = await read(`A->>B: ${text}`, `B->>B: ${text}`, `Note left of A: ${text}`)
    const [from, to] = [...svg.matchAll(/<line x1="([\d.]+)"/g)].map(([, x]) => Number(x))
    const width = Number(/width="(\d+)"/.exec(svg)![1])
    expect(to! - from!).toBeGreaterThan(measure(text, 14))
    expect(width - to!).toBeGreaterThan(measure(text, 14))
    for (const [, x] of svg.matchAll(/\sx="(-?[\d.]+)"/g))
      expect(Number(x)).toBeGreaterThanOrEqual(0)
  })

  it('sépare deux messages d’un point-virgule, et lit son titre', async () => {
    expect((await read('title Les étapes', 'A->>B: un; B->>A: deux')).items).toEqual([
      'A → B : un',
      'B → A : deux',
    ])
  })

  it('montre un participant que rien d’autre qu’une activation ne nomme', async () => {
    expect((await read('A->>B: un', 'activate C')).texts).toContain('C')
  })

  it.each([
    'A->>B',
    'A->>()B: oui',
    'A()->>B: oui',
    'box Aqua\nend',
    'alt x\nA->>B: oui',
    'else\nA->>B: oui',
    'loop x\nelse y\nend',
    'destroy A',
    'participant A@{ "type" : "database" }',
    'Note over A,: oui',
    'title Les étapes; A->>B: oui',
  ])('refuse « %s »', async (line) => {
    await expect(read(line)).rejects.toThrow(/n’est pas (comprise|fermé)/)
  })

  it.each(['autonumber', 'loop sans fin\nend'])('refuse « %s », sans participant', async (line) => {
    await expect(read(line)).rejects.toThrow('il n’a pas de participant')
  })
})
