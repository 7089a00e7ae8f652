import { describe, expect, it } from 'vitest'

import { createMemoryLoader } from '../src/node/create-memory-loader.js'
import { findLostTitles } from '../src/node/find-lost-titles.js'
import { reportLostTitles } from '../src/node/report-lost-titles.js'
import type { SourcePage } from '../src/node/search-document.js'
import { CORPUS } from './support/corpus.js'
import { openCorpus } from './support/open-corpus.js'

const findLost = async (pages: readonly SourcePage[]) =>
  findLostTitles(createMemoryLoader((await openCorpus(pages)).files))

describe('les pages que leur titre ne trouve pas', () => {
  it('un site dont chaque titre mène à sa page n’en a pas', async () => {
    const lost = await findLost(CORPUS)
    expect(lost).toEqual([])
    expect(reportLostTitles(lost)).toContain('Chaque page')
  })

  it('une page qui porte le même titre que beaucoup d’autres est signalée, avec quoi faire', async () => {
    const others = Array.from({ length: 5 }, (_, number) => ({
      ...CORPUS[1]!,
      path: `/bilans/${number}.html`,
      title: 'Bilan',
      html: '<h2 id="b">Bilan</h2><p>Le bilan, un bilan.</p>',
    }))
    const lost = {
      ...CORPUS[1]!,
      path: '/bilans/de-l-annee.html',
      title: 'Bilan',
      html: '<p>Rien.</p>',
    }
    const found = await findLost([...CORPUS, ...others, lost])
    expect(found).toEqual([{ path: lost.path, title: 'Bilan' }])
    expect(reportLostTitles(found)).toMatch(
      /« Bilan », la page \/bilans\/de-l-annee\.html n’est pas dans les 5 premiers.*titre plus précis/,
    )
  })
})
