import { expect, it } from 'vitest'
import { resolveNavbar } from '../../src/node/navbar.js'
import { buildSiteTree } from '../../src/shared/site-tree.js'

const sections = (count: number): { path: string; title: string; order?: number }[] =>
  Array.from({ length: count }, (_, index) => [
    { path: `/r${index + 1}/`, title: `Rubrique ${index + 1}`, order: index + 1 },
    { path: `/r${index + 1}/page.html`, title: 'Page' },
  ]).flat()

it('la navigation par défaut liste les rubriques dans leur ordre, par leur libellé court', () => {
  const [entry, ...others] = sections(3)
  const tree = buildSiteTree([...others, { ...entry!, shortTitle: 'Une' }])
  expect(resolveNavbar(tree)).toEqual([
    { text: 'Une', link: '/r1/' },
    { text: 'Rubrique 2', link: '/r2/' },
    { text: 'Rubrique 3', link: '/r3/' },
  ])
})

it('la navigation par défaut s’arrête à huit entrées', () => {
  const navbar = resolveNavbar(buildSiteTree(sections(12)))
  expect(navbar).toHaveLength(8)
  expect(navbar.at(-1)).toEqual({ text: 'Rubrique 8', link: '/r8/' })
})

it('la navigation par défaut laisse les pages seules et les dossiers sans page d’entrée', () => {
  const tree = buildSiteTree([
    { path: '/', title: 'Accueil' },
    { path: '/seule.html', title: 'Seule' },
    { path: '/vide/', title: 'Rubrique vide' },
    { path: '/sans-entree/page.html', title: 'Page' },
  ])
  expect(resolveNavbar(tree)).toEqual([])
})
