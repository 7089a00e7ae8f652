import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { DiagramError } from '../../src/diagrams/diagram.js'
import { readDiagram } from './read-diagram.js'

/** Lignes justes de chaque sorte de schéma. */
const LINES: Record<string, string[]> = {
  'flowchart LR': [
    'A --> B',
    'A["Un (deux)"] -- oui --> B{Trois ?}',
    'B -.-> C & D',
    'subgraph g [Le groupe]',
    'subgraph A',
    'end',
    'click A "https://exemple.fr"',
    'style A fill:#f00;',
    'direction LR',
  ],
  'stateDiagram-v2': [
    '[*] --> s1',
    's1 --> s2 : texte',
    's2 : deux',
    'state "Trois" as s3',
    'state s1 {',
    '}',
    '--',
    's1:::rouge',
  ],
  sequenceDiagram: [
    'participant U as Usager',
    'U->>S: un',
    'S-->>-U: deux',
    'Note over U,S: note',
    'note left of S: note',
    'alt oui',
    'else non',
    'end',
    'rect rgb(0, 0, 0)',
    'autonumber',
    'activate S',
  ],
  classDiagram: [
    'class A {',
    '}',
    '+List~int~ âges$',
    '<<interface>>',
    'A : +naître()* int',
    'A "1" *-- "1..*" B~T~ : contient',
    'B ..|> C',
    'direction RL',
    'link A "https://exemple.fr"',
  ],
  erDiagram: [
    'CLIENT ||--o{ COMMANDE : passe',
    'COMMANDE }o..|{ p : contient',
    'p["Produit"] {',
    'int id PK, FK "clé"',
    '}',
    'direction TB',
  ],
}

const COMMON = ['%% note', 'accTitle: Titre', 'accDescr {', '}', '%%{ init', '}%%', 'title Titre']
const TOKENS = [
  ...['-->', '--x', '==', '-.', '~', '"', '[', ']', '(', ')', '{', '}', '|', ':', ';', ',', '&'],
  ...['<br/>', '#quot;', '#0;', '#99999999;', '#constructor;', '[*]', '<<', '>>', '$', '*', '@{'],
  ...['end', 'subgraph', '__proto__', '\\N', '`', 'é', '\u00a0', '<b></b>', ''],
]

/** Une ligne juste, coupée, ou dont un jeton prend la place d’un bout. */
const lineOf = (lines: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...lines),
      fc.constantFrom(...TOKENS),
      fc.nat(40),
      fc.nat(3),
      fc.constantFrom('keep', 'keep', 'keep', 'cut', 'insert', 'replace'),
    )
    .map(([line, token, at, length, change]) => {
      if (change === 'cut') return line.slice(0, at)
      if (change === 'insert') return line.slice(0, at) + token + line.slice(at)
      return change === 'replace' ? line.slice(0, at) + token + line.slice(at + length) : line
    })

beforeAll(() => readDiagram('flowchart LR\nA'))

describe.each(Object.entries(LINES))('%s', (header, lines) => {
  it('est dessiné, ou refusé en disant pourquoi', async () => {
    let drawn = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(lineOf([...lines, ...lines, ...COMMON]), { minLength: 1, maxLength: 6 }),
        async (chosen) => {
          try {
            const { items, svg } = await readDiagram([header, ...chosen].join('\n'))
            drawn++
            expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
            expect(items.join()).not.toMatch(/NaN|undefined|\[object/)
          } catch (error) {
            expect(error).toBeInstanceOf(DiagramError)
            // Graphviz n’a jamais à refuser ce que le thème lui écrit.
            expect((error as Error).cause).toBeUndefined()
          }
        },
      ),
      { numRuns: 400, seed: 20260101 },
    )
    // Un essai où tout serait refusé ne dirait rien du dessin.
    expect(drawn).toBeGreaterThan(25)
  })
})
