import { describe, expect, it } from 'vitest'
import { readDiagram } from './read-diagram.js'

describe('diagramme de classes', () => {
  const read = (...lines: string[]): ReturnType<typeof readDiagram> =>
    readDiagram(['classDiagram', ...lines].join('\n'))

  it.each([
    ['Animal <|-- Chien', 'Chien → Animal : hérite de'],
    ['Chien --|> Animal', 'Chien → Animal : hérite de'],
    ['Chien ..|> Animal', 'Chien → Animal : réalise'],
    ['Chien "1" *-- "4" Patte : a', 'Patte (4) → Chien (1) : fait partie de (a)'],
    ['Panier~T~ o-- Chat', 'Chat → Panier<T> : est rattaché à'],
    ['A --> B', 'A → B : est associé à'],
    ['A <.. B', 'B → A : dépend de'],
    ['A -- B', 'A — B : est lié à'],
    ['Stylo--Papier', 'Stylo — Papier : est lié à'],
    ['Stylo o--Papier', 'Papier → Stylo : est rattaché à'],
  ])('%s', async (line, item) => {
    expect((await read(line)).items.at(-1)).toBe(item)
  })

  it('dit et dessine les membres', async () => {
    const { items, texts } = await read(
      'class Animal["L’animal"] {',
      '<<abstract>>',
      '+List~int~ âges',
      '+naître()$',
      '}',
      'Animal : -manger(plat) bool',
    )
    expect(items).toEqual([
      'L’animal (abstract) : +List<int> âges, +naître() (statique), -manger(plat) bool',
    ])
    expect(texts).toEqual([
      '«abstract»',
      'L’animal',
      '+List<int> âges',
      '+naître()',
      '-manger(plat) bool',
    ])
  })

  it.each([
    ['class A {\ntitle : String\n}', 'title : String', undefined],
    ['A : +nom$', '+nom (statique)', 'underline'],
    ['A : +naître()$ bool', '+naître() bool (statique)', 'underline'],
    ['A : +vivre()* int', '+vivre() int (abstrait)', 'italic'],
    ['A : +int* lien', '+int* lien', undefined],
    ['A : ~List~List~int~~ âges', '~List<List<int>> âges', undefined],
    ['A : +lire(Map~K, List~b~~ m) List~b~', '+lire(Map<K, List<b>> m) List<b>', undefined],
  ])('lit le membre « %s »', async (line, member, look) => {
    const { items, svg, texts } = await read(line)
    expect(items).toEqual([`A : ${member}`])
    expect(texts.at(-1)).toBe(member.replace(/ \((?:statique|abstrait)\)$/, ''))
    expect(/underline|italic/.exec(svg)?.[0]).toBe(look)
  })

  it('garde toutes les annotations d’une classe', async () => {
    const { items } = await read('class A {', '<<énumération>>', '}', '<<service>> A')
    expect(items).toEqual(['A (énumération, service)'])
  })

  it('espace de même les membres, quelle que soit leur mise en forme', async () => {
    const { svg } = await read('class A {', '+un', '+deux$', '+trois', '+quatre$', '}')
    const tops = [...svg.matchAll(/<text[^>]* y="([^"]+)"/g)].map(([, y]) => Number(y))
    const gaps = tops.slice(2).map((top, index) => Math.round((top - tops[index + 1]!) * 10))
    expect(new Set(gaps)).toEqual(new Set([150]))
  })

  it('ne pose aucun texte sur un autre', async () => {
    const { svg, texts } = await read(
      'direction LR',
      'A "1" *-- "1..*" B : contient',
      'A "0..*" --> "un ou plusieurs" C : concerne',
      'A "0..*" --> "1" D',
    )
    expect(texts.filter((text) => text.includes('*'))).toHaveLength(3)
    const boxes = [
      ...svg.matchAll(/text-anchor="middle" x="([^"]+)" y="([^"]+)"[^>]*>([^<]+)/g),
    ].map(([, x, y, text = '']) => ({ x: Number(x), y: Number(y), half: text.trim().length * 3.3 }))
    expect(boxes.length).toBeGreaterThanOrEqual(8)
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const isApart = Math.abs(box.x - other.x) >= box.half + other.half
        expect(isApart || Math.abs(box.y - other.y) >= 11).toBe(true)
      }
    }
  })

  it.each([
    'namespace n {',
    'note "oui"',
    'class A {\n+nom',
    'class A {\nclass B {\n}',
    'A : List~int âges',
    'A:::rouge',
    'A---B',
  ])('refuse « %s »', async (line) => {
    await expect(read(line)).rejects.toThrow('n’est pas comprise')
  })
})

describe('diagramme d’entités', () => {
  const read = (...lines: string[]): ReturnType<typeof readDiagram> =>
    readDiagram(['erDiagram', ...lines].join('\n'))

  it('dit et dessine les champs et les cardinalités', async () => {
    const { items, texts } = await read(
      'CLIENT ||--o{ COMMANDE : "passe l’ordre"',
      'COMMANDE }o..|{ p : contient',
      'p["Produit vendu"] {',
      'int id PK, FK "clé"',
      'string nom',
      '}',
    )
    expect(items).toEqual([
      'CLIENT',
      'COMMANDE',
      'Produit vendu : id (clé) (int, PK, FK), nom (string)',
      'CLIENT (un) — COMMANDE (zéro ou plusieurs) : passe l’ordre',
      'COMMANDE (zéro ou plusieurs) — Produit vendu (un ou plusieurs) : contient',
    ])
    expect(texts.toSorted()).toEqual(
      [
        'CLIENT',
        'COMMANDE',
        'Produit vendu',
        'PK, FK',
        'contient',
        'id (clé)',
        'int',
        'nom',
        'passe l’ordre',
        'string',
      ].toSorted(),
    )
  })

  it.each([
    'CLIENT only one to many B : a',
    'CLIENT {\nnom\n}',
    'CLIENT {\nint "clé"\n}',
    'CLIENT {',
  ])('refuse « %s »', async (line) => {
    await expect(read(line)).rejects.toThrow('n’est pas comprise')
  })
})
