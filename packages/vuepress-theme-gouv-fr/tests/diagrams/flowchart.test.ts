import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDiagram } from './read-diagram.js'

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
    ['A -- "oui -- non" --> B', 'A → B (oui -- non)'],
    ['A --- oB', 'A — oB'],
    ['A-->xB', 'A → xB'],
    ['A(-ovale-) --> B', 'ovale → B'],
    ['A["le signe #9829; et #quot;"] --> B["R&D; suite"];', 'le signe ♥ et " → R&D; suite'],
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

  it('garde un nœud ou un groupe nommé comme un mot d’un autre diagramme', async () => {
    expect(await read('title --> B', 'accTitle --> direction', 'direction --> C')).toEqual([
      'title → B',
      'accTitle → direction',
      'direction → C',
    ])
  })

  it.each(['flowchart LR; A-->B', 'graph TD;A-->B;', 'graph LR ; A-->B\n'])(
    'lit « %s » sur une ligne',
    async (source) => {
      expect((await readDiagram(source)).items).toEqual(['A → B'])
    },
  )

  it('distingue deux groupes de même titre', async () => {
    const lines = ['subgraph Le bureau', 'A', 'end', 'subgraph Le bureau', 'B', 'end']
    expect(await read(...lines)).toEqual(['Le bureau : A', 'Le bureau : B'])
    expect(await read(...lines.map((line) => line.replace('Le bureau', 'Bureau')))).toEqual([
      'Bureau : A',
      'Bureau : B',
    ])
  })

  it.each([
    ['subgraph a\na --> b\nend', 'relie un groupe à ce qu’il contient', 2],
    ['subgraph a\nsubgraph c\nb\nend\nend\nb --> a', 'relie un groupe à ce qu’il contient', 6],
    ['subgraph a\nb --> c\nend\nsubgraph b\nd\nend', 'nommé dans « a »', 1],
    ['subgraph a\nend\nsubgraph a [A]\nend', 'ouvert deux fois', 3],
  ])('refuse « %s »', async (source, message, line) => {
    await expect(readDiagram(`flowchart LR\n${source}`)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      line,
    })
  })

  it('un groupe qui ne nomme que lui-même est un nœud', async () => {
    expect(await read('subgraph a', 'a', 'end', 'a --> b')).toEqual(['a → b'])
  })

  it.each([
    'A --x B',
    'A --o B',
    'A --xB --> C',
    'A --oB',
    'A---oB',
    'A ==xB',
    'A-.-xB',
    'A ---oB --> C',
    'A -- oui --x B --> C',
    'A -- oui ---o B',
    'A <--- B',
    'A ~~~ B',
    'A@{ shape: doc }',
    'A[|bord:rouge|texte]',
    'A --> ',
    'A --> end',
    'end',
    'subgraph',
    'subgraph g\nA',
    'style A fill:#f00; B --> C',
    'accDescr {\nA --> B',
    '%%{ init\nA --> B',
    'A[sans fin',
  ])('refuse « %s », qu’il ne dessinerait pas entier', async (line) => {
    await expect(read('Z', line)).rejects.toThrow('n’est pas comprise')
  })

  it.each(['#constructor;', '#1114112;', '#55296;', '#0;', '&#x110000;'])(
    'refuse l’entité « %s », qu’il ne saurait pas montrer',
    async (entity) => {
      await expect(read('B', `A["a ${entity}"]`)).rejects.toMatchObject({
        message: `le caractère « ${entity} » n’est pas connu`,
        line: 2,
      })
    },
  )

  it('dessine tout texte tel quel', async () => {
    await readDiagram('flowchart LR\nA')
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."aé&<>\\{}()|/NGl #;'’«»") }),
        async (text) => {
          const label = text.replace(/\s+/g, ' ').trim()
          fc.pre(label !== '' && !/[#&]#?\w+;|\\n|<\/?\w/.test(label))
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

  it('montre chaque ligne qui décrit un état ou un groupe', async () => {
    const { items, texts } = await readDiagram(
      'stateDiagram-v2\n[*] --> s2:::rouge\ns2 : un\ns2 : deux\ns2 --> Groupe\nGroupe: Le groupe\nstate Groupe {\nLigne\n}',
    )
    expect(items).toEqual(['Début → un deux', 'un deux → Le groupe', 'Le groupe : Ligne'])
    expect(texts).toEqual(expect.arrayContaining(['un', 'deux', 'Le groupe']))
    expect(texts).not.toContain('Groupe')
  })

  it.each([
    ['state c <<choice>>', 'n’est pas comprise'],
    ['s1:::rouge : a\n--->', 'n’est pas comprise'],
    ['s1--->s2', 'n’est pas comprise'],
    ['state A {\na\n--\nb\n}', 'les régions parallèles'],
  ])('refuse « %s », qu’il ne dessinerait pas', async (line, message) => {
    await expect(readDiagram(`stateDiagram-v2\n${line}`)).rejects.toThrow(message)
  })
})
