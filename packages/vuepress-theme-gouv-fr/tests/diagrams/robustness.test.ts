import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DiagramError } from '../../src/diagrams/diagram.js'
import { readDiagram } from './read-diagram.js'

/** Lignes justes de chaque sorte de schéma, et morceaux qui n’ont rien à y faire. */
const LINES: Record<string, string[]> = {
  'flowchart LR': ['A --> B', 'A & B -- oui --> C{x}', 'subgraph un [Deux]', 'end', 'click A "x"'],
  'stateDiagram-v2': ['[*] --> a', 'a : texte', 'state b {', '}', 'state "x" as c', '--'],
  sequenceDiagram: ['A->>B: oui', 'note over A,B: x', 'loop tout', 'end', 'autonumber', 'actor A'],
  classDiagram: ['class A {', '}', '+x() int$', 'A <|-- B : est', 'title : String', 'A : +y*'],
  erDiagram: ['A ||--o{ B : a', 'A {', '}', 'int id PK "clé"', 'B["Le b"]'],
}
const SCRAPS = ['', ';', '#quot;', '&constructor;', '#99999999;', 'title x', '-->', '"', '{', '%%']

it.each(Object.entries(LINES))(
  '%s : tout est dessiné, ou refusé avec une raison',
  async (header, lines) => {
    const line = fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...SCRAPS), fc.nat(30), fc.boolean())
      .map(([text, scrap, at, isCut]) =>
        isCut ? text.slice(0, at) : text.slice(0, at) + scrap + text.slice(at),
      )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...lines), line), { maxLength: 8 }),
        async (body) => {
          try {
            const { svg, items } = await readDiagram([header, ...body].join('\n'))
            expect(svg).not.toMatch(/NaN|undefined|Infinity/)
            expect(items.join()).not.toMatch(/undefined|\[object/)
          } catch (error) {
            expect(error).toBeInstanceOf(DiagramError)
            expect((error as DiagramError).message).not.toBe('')
          }
        },
      ),
      { numRuns: 150, seed: 5 },
    )
  },
  60_000,
)
