import { expect, it } from 'vitest'
import { describeDeadTargets, listDeadTargets } from '../../src/node/dead-targets.js'

it('nomme ce qui manque hors du texte, une fois', () => {
  const html =
    '<a href="#header-search">Recherche</a><a href="#content">Contenu</a>' +
    '<button aria-controls="modal">Ouvrir</button><button aria-controls="modal">Ouvrir</button>' +
    '<main id="content"><a href="#absente">ancre du texte</a></main><a href="/#ailleurs">x</a>'
  expect(listDeadTargets(html)).toEqual(['header-search', 'modal'])
  expect(listDeadTargets(`${html}<i id="header-search"></i><i id="modal"></i>`)).toEqual([])
})

it('dit quoi faire', () => {
  expect(describeDeadTargets(new Set(['header-search']))).toEqual([
    expect.stringMatching(/« header-search ».*donnez-le à un élément/),
  ])
})
