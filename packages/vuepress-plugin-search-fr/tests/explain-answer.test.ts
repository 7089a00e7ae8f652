import { describe, expect, it } from 'vitest'

import { createMemoryLoader } from '../src/node/create-memory-loader.js'
import { explainAnswer } from '../src/node/explain-answer.js'
import { listMatches } from '../src/node/list-matches.js'
import { writeLabels } from '../src/node/write-labels.js'
import { createSearcher } from '../src/shared/engine/create-searcher.js'
import { openIndex } from '../src/shared/engine/open-index.js'
import { CORPUS } from './support/corpus.js'
import { openCorpus } from './support/open-corpus.js'

const explain = async (query: string): Promise<string> => {
  const { files } = await openCorpus(CORPUS, {
    vocabulary: [
      ['dépôt', 'repo'],
      ['table de marées', 'annuaire'],
    ],
  })
  const load = createMemoryLoader(files)
  const answer = await createSearcher({ load }).search(query)
  const index = await openIndex(load)
  const named = { ...answer, slots: await writeLabels(index, answer.slots) }
  return explainAnswer(query, named, await listMatches(index, named))
}

describe('la commande « chercher »', () => {
  it('dit comment la recherche a été comprise, et pourquoi chaque résultat est là', async () => {
    const text = await explain('coeficient repo ')
    expect(text).toContain('« coeficient » n’est pas dans le site : lu « coefficient ».')
    expect(text).toMatch(/ {2}repo → dépôt \(équivalent, 0,90\)/)
    expect(text).toMatch(/^\d\. Lire une table de marées › Les coefficients {2}\[guide, score \d/m)
    expect(text).toMatch(/\/guides\/marees\.html#coefficients\n {3}mots trouvés : coefficient/)
    expect(text).toMatch(/\n\n2 résultats, dont :\n/)
  })

  it('écrit les équivalents en mots, pas en racines', async () => {
    expect(await explain('annuaire ')).toMatch(/ {2}annuaire → table marées? \(équivalent, 0,90\)/)
  })

  it('dit quoi faire quand rien ne répond', async () => {
    const text = await explain('xyz')
    expect(text).toContain('Aucun résultat.')
    expect(text).toContain('fichier de vocabulaire')
  })
})
