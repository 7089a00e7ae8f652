import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DiagramError } from '../../src/diagrams/diagram.js'
import { drawIgnored, readDiagram } from './read-diagram.js'

const read = async (...lines: string[]): Promise<string[]> =>
  (await readDiagram(['flowchart LR', ...lines].join('\n'))).items

describe('diagramme de flux', () => {
  it.each([
    ['A-->B', 'A → B'],
    ['A ----> B;', 'A → B'],
    ['A --- B', 'A — B'],
    ['A <--> B', 'A ↔ B'],
    ['A -.-> B', 'A → B'],
    ['A ==> B', 'A → B'],
    ['A -->|oui| B', 'A → B (oui)'],
    ['A -- oui, mais --> B', 'A → B (oui, mais)'],
    ['A == oui ==> B', 'A → B (oui)'],
    ['A -. oui .-> B', 'A → B (oui)'],
    ['Équipe-produit --> Début', 'Équipe-produit → Début'],
    ['A["Un (deux) [trois]"] --> B{{Quatre ?}}', 'Un (deux) [trois] → Quatre ?'],
    ['A["L’avis<br/>rendu"]:::rouge --> B[/Entrée/]', 'L’avis rendu → Entrée'],
    ['title --> B', 'title → B'],
    ['A --> B["#quot;oui#quot;"]', 'A → "oui"'],
    ['A["#9829; #constructor; #99999999;"]', '♥ #constructor; #99999999;'],
    ['A["#quot;oui#quot; &amp; <b>non</b>"] --> B[(Base)]', '"oui" & non → Base'],
  ])('%s', async (line, item) => {
    expect(await read(line)).toEqual([item])
  })

  it('suit les chaînes, les groupes de nœuds et les instructions d’une même ligne', async () => {
    expect(await read('A & B --> C --> D; E --> F')).toEqual(['A → C', 'B → C', 'C → D', 'E → F'])
  })

  it('nomme un nœud une fois pour toutes, où qu’il le soit', async () => {
    expect(await read('A --> B', 'B[Bureau]', 'C')).toEqual(['A → Bureau', 'C'])
  })

  it('dit ce que les groupes contiennent ; une flèche peut les viser', async () => {
    const { items, texts } = await readDiagram(
      'graph TD\nsubgraph un [Le ministère]\n direction LR\n A --> B\nsubgraph Bureau\nC\nend\nend\nD --> un\nsubgraph vide\nend',
    )
    expect(items).toEqual([
      'A → B',
      'D → Le ministère',
      'vide',
      'Le ministère : A, B, Bureau',
      'Bureau : C',
    ])
    expect(texts.toSorted()).toEqual(['A', 'B', 'Bureau', 'C', 'D', 'Le ministère', 'vide'])
  })

  it('ignore les commentaires, les couleurs et les liens, jamais un texte', async () => {
    expect(
      await read(
        '%% A --> Z',
        '%%{init: {',
        '"theme": "dark"',
        '}}%%',
        'A --> B',
        'style A fill:#f00',
        'classDef rouge fill:red',
        'class A rouge',
        'click A "https://exemple.fr"',
        'linkStyle 0 stroke:red',
      ),
    ).toEqual(['A → B'])
    expect((await readDiagram('flowchart LR\nA --> B\nstyle A fill:#f00')).svg).not.toContain(
      '#f00',
    )
  })

  it('tient sur une ligne', async () => {
    expect((await readDiagram('flowchart LR; A --> B; B --> C;')).items).toEqual(['A → B', 'B → C'])
  })

  it('garde deux groupes de même titre', async () => {
    const { items, texts } = await readDiagram(
      'graph TD\nsubgraph Le bureau\nA\nend\nsubgraph Le bureau\nB\nend',
    )
    expect(items).toEqual(['Le bureau : A', 'Le bureau : B'])
    expect(texts.filter((text) => text === 'Le bureau')).toHaveLength(2)
  })

  it.each([
    'subgraph a\na --> b\nend',
    'subgraph a\nb\nend\na --> b',
    'subgraph a\nsubgraph b\nc\nend\nend\nc --> a',
  ])('refuse un groupe relié à son contenu : %j', async (lines) => {
    await expect(read(lines)).rejects.toThrow(DiagramError)
  })

  it('nomme les liens qu’il ne suit pas', async () => {
    await readDiagram('flowchart LR\nA')
    expect(drawIgnored('flowchart LR\nA --> B\nclick A "https://exemple.fr"')).toEqual([
      { text: 'click A "https://exemple.fr"', line: 2 },
    ])
  })

  it.each([
    'A --x B',
    'A --xB --> C',
    'A --oB',
    'subgraph a [x]\nB\nend\nsubgraph a [y]\nC\nend',
    'A ~~~ B',
    'A@{ shape: doc }',
    'A --> ',
    'subgraph g\nA',
    'A[sans fin',
  ])('refuse « %s », qu’il ne dessinerait pas entier', async (line) => {
    await expect(read(line)).rejects.toThrow('n’est pas comprise')
  })

  it('dessine tout texte tel quel', async () => {
    await readDiagram('flowchart LR\nA')
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."aé&<>\\{}()|/NGl #;'’«»") }),
        async (text) => {
          const label = text.replace(/\s+/g, ' ').trim()
          fc.pre(label !== '' && !/[#&]\w+;|\\n|<\/?\w/.test(label))
          const { texts, items } = await readDiagram(`flowchart LR\n  A["${label}"] --> B`)
          expect(items).toEqual([`${label} → B`])
          expect(texts).toEqual([label, 'B'])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('diagramme d’états', () => {
  it('écrit le début et la fin en toutes lettres, un par groupe', async () => {
    const source =
      'stateDiagram-v2\n[*] --> s1\nstate "En cours" as s1\ns1 --> Publié : l’avis\nstate Publié {\n[*] --> Ligne\n}\nPublié --> [*]'
    expect((await readDiagram(source)).items).toEqual([
      'Début → En cours',
      'En cours → Publié (l’avis)',
      'Début → Ligne',
      'Publié → Fin',
      'Publié : Début, Ligne',
    ])
    expect((await readDiagram(source, 'en-US')).items[0]).toBe('Start → En cours')
  })

  it('garde toutes les lignes d’un état', async () => {
    expect((await readDiagram('stateDiagram-v2\ns2 : un\ns2 : deux\nA --> s2')).items).toEqual([
      'A → un deux',
    ])
  })

  it('refuse ce qu’il ne dessinerait pas', async () => {
    await expect(readDiagram('stateDiagram-v2\nstate A {\nb\n--\nc\n}')).rejects.toThrow('« -- »')
    await expect(readDiagram('stateDiagram-v2\nstate c <<choice>>')).rejects.toThrow('comprise')
  })
})
