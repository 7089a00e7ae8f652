import { describe, expect, it } from 'vitest'
import {
  buildSiteTree,
  findTrail,
  listChildren,
  listPages,
  resolveBreadcrumb,
  resolveNeighbours,
  resolveSidemenu,
} from '../../src/shared/site-tree.js'
import type { TreePage } from '../../src/shared/site-tree.js'

const page = (path: string, title: string, more: Partial<TreePage> = {}): TreePage => ({
  path,
  title,
  ...more,
})

// Mélangées exprès : l’ordre des fichiers ne compte pas.
const PAGES: TreePage[] = [
  page('/open-source/choisir.html', 'Choisir une licence pour son code', {
    shortTitle: 'Choisir une licence',
    order: 2,
  }),
  page('/glossaire.html', 'Glossaire'),
  page('/open-source/', 'Open source', { order: 1 }),
  page('/open-source/etat/', 'État des lieux', { order: 3 }),
  page('/open-source/etat/detail.html', 'Détail'),
  page('/open-source/publier.html', 'Publier', { order: 1, description: 'Mettre en ligne.' }),
  page('/open-source/zut.html', 'Zut'),
  page('/open-source/ecrire.html', 'Écrire'),
  page('/', 'Accueil'),
  page('/archives/2019/un.html', 'Un'),
  page('/archives/r%C3%A9f%C3%A9rences/deux.html', 'Deux'),
]
const tree = buildSiteTree(PAGES)
const trailOf = (path: string): ReturnType<typeof findTrail> => findTrail(tree, path)

describe('arbre du site', () => {
  it('range les pages par ordre, puis par titre à la française', () => {
    const section = tree.children.find((node) => node.path === '/open-source/')!
    expect(section.children.map((node) => node.page?.title)).toEqual([
      'Publier',
      'Choisir une licence pour son code',
      'État des lieux',
      'Écrire',
      'Zut',
    ])
  })

  it('range les numéros comme on les compte', () => {
    const titles = ['Promotion 10', 'Promotion 2', 'Promotion 1']
    const { children } = buildSiteTree(titles.map((title, i) => page(`/${i}.html`, title)))
    expect(children.map((node) => node.page?.title)).toEqual([
      'Promotion 1',
      'Promotion 2',
      'Promotion 10',
    ])
  })

  it('crée les dossiers qui n’ont pas de page d’entrée', () => {
    const archives = tree.children.find((node) => node.path === '/archives/')!
    expect(archives.page).toBeUndefined()
    expect(archives.children.map((node) => node.path)).toEqual([
      '/archives/2019/',
      '/archives/r%C3%A9f%C3%A9rences/',
    ])
  })

  it('ignore les pages d’une autre langue', () => {
    const english = buildSiteTree([...PAGES, page('/en/guide.html', 'Guide')], '/en/')
    expect(listPages(english).map(({ title }) => title)).toEqual(['Guide'])
  })

  it('ne perd ni ne double aucune page', () => {
    const paths = listPages(tree).map(({ path }) => path)
    expect([...paths].sort()).toEqual(PAGES.map(({ path }) => path).sort())
  })
})

describe('fil d’Ariane', () => {
  it('va de l’accueil à la page, par les libellés courts', () => {
    expect(resolveBreadcrumb(trailOf('/open-source/choisir.html'))).toEqual([
      { text: 'Accueil', link: '/' },
      { text: 'Open source', link: '/open-source/' },
      { text: 'Choisir une licence', link: '/open-source/choisir.html' },
    ])
  })

  it('passe les dossiers sans page d’entrée', () => {
    const texts = resolveBreadcrumb(trailOf('/archives/2019/un.html')).map(({ text }) => text)
    expect(texts).toEqual(['Accueil', 'Un'])
  })

  it('est vide pour une page hors de l’arbre', () => {
    expect(resolveBreadcrumb(trailOf('/ailleurs.html'))).toEqual([])
    expect(trailOf('/open-source/absente.html')).toEqual([])
  })
})

describe('menu latéral', () => {
  it('montre la rubrique, marque la page courante et ouvre son sous-dossier', () => {
    const menu = resolveSidemenu(trailOf('/open-source/etat/detail.html'))!
    expect(menu.title).toBe('Open source')
    expect(menu.link).toBe('/open-source/')
    expect(menu.items.find(({ text }) => text === 'État des lieux')).toEqual({
      text: 'État des lieux',
      isOpen: true,
      children: [
        { text: 'État des lieux', link: '/open-source/etat/' },
        { text: 'Détail', link: '/open-source/etat/detail.html', isCurrent: true },
      ],
    })
  })

  it('garde fermé un sous-dossier où l’on n’est pas', () => {
    const menu = resolveSidemenu(trailOf('/open-source/publier.html'))!
    expect(menu.items[0]).toEqual({
      text: 'Publier',
      link: '/open-source/publier.html',
      isCurrent: true,
    })
    expect(menu.items.find(({ children }) => children)).not.toHaveProperty('isOpen')
  })

  it('existe aussi sur la page d’entrée de la rubrique', () => {
    const menu = resolveSidemenu(trailOf('/open-source/'))!
    expect(menu.items).toHaveLength(5)
    expect(menu.items.some(({ isCurrent }) => isCurrent)).toBe(false)
  })

  it('donne à un dossier sans page le nom de son dossier, décodé', () => {
    const menu = resolveSidemenu(trailOf('/archives/r%C3%A9f%C3%A9rences/deux.html'))!
    expect(menu.title).toBe('Archives')
    expect(menu).not.toHaveProperty('link')
    expect(menu.items.map(({ text }) => text)).toEqual(['2019', 'Références'])
  })

  it('a trois niveaux au plus : les pages plus profondes suivent leur ancêtre, dans l’ordre', () => {
    const deep = buildSiteTree([
      ...[page('/a/', 'A'), page('/a/b/', 'B'), page('/a/b/c/', 'C'), page('/a/b/c/d/', 'D')],
      page('/a/b/c/d/e.html', 'E', { order: 1 }),
      ...[page('/a/b/c/d/f/g.html', 'G', { order: 2 }), page('/a/b/c/z.html', 'Z')],
    ])
    const menu = resolveSidemenu(findTrail(deep, '/a/b/c/d/e.html'))!
    const second = menu.items[0]!.children!
    expect(second.map(({ text }) => text)).toEqual(['B', 'C'])
    expect(second[1]).toMatchObject({ isOpen: true })
    const third = second[1]!.children!
    expect(third.map(({ text }) => text)).toEqual(['C', 'D', 'E', 'G', 'Z'])
    expect(third.every(({ children, link }) => !children && link)).toBe(true)
    expect(third[2]).toMatchObject({ isCurrent: true })
  })

  it('n’existe pas pour une page seule ni pour l’accueil', () => {
    expect(resolveSidemenu(trailOf('/glossaire.html'))).toBeUndefined()
    expect(resolveSidemenu(trailOf('/'))).toBeUndefined()
  })
})

describe('page précédente et page suivante', () => {
  it('suivent l’ordre de lecture, sous-dossiers compris', () => {
    expect(resolveNeighbours(trailOf('/open-source/etat/'))).toEqual({
      previous: { text: 'Choisir une licence', link: '/open-source/choisir.html' },
      next: { text: 'Détail', link: '/open-source/etat/detail.html' },
    })
  })

  it('ne sortent pas de la rubrique', () => {
    expect(resolveNeighbours(trailOf('/open-source/'))).toEqual({
      next: { text: 'Publier', link: '/open-source/publier.html' },
    })
    expect(resolveNeighbours(trailOf('/open-source/zut.html'))).not.toHaveProperty('next')
    expect(resolveNeighbours(trailOf('/glossaire.html'))).toEqual({})
  })
})

describe('liste des pages d’une rubrique', () => {
  it('porte les descriptions et les sous-dossiers', () => {
    const list = listChildren(tree.children.find((node) => node.path === '/open-source/')!)
    expect(list[0]).toEqual({
      text: 'Publier',
      link: '/open-source/publier.html',
      description: 'Mettre en ligne.',
    })
    expect(list[2]?.children?.map(({ text }) => text)).toEqual(['Détail'])
  })

  it('laisse sans lien un dossier sans page d’entrée', () => {
    const archives = tree.children.find((node) => node.path === '/archives/')!
    expect(listChildren(archives).map(({ text, link }) => ({ text, link }))).toEqual([
      { text: '2019', link: '' },
      { text: 'Références', link: '' },
    ])
  })
})
