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
    expect(items).toEqual(['L’animal (abstract) : +List<int> âges, +naître(), -manger(plat) bool'])
    expect(texts).toEqual([
      '«abstract»',
      'L’animal',
      '+List<int> âges',
      '+naître()',
      '-manger(plat) bool',
    ])
  })

  it.each(['namespace n {', 'note "oui"', 'class A {\n+nom'])('refuse « %s »', async (line) => {
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

  it.each(['CLIENT only one to many B : a', 'CLIENT {\nnom\n}', 'CLIENT {'])(
    'refuse « %s »',
    async (line) => {
      await expect(read(line)).rejects.toThrow('n’est pas comprise')
    },
  )
})
