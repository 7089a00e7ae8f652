import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { createSearcher } from '../shared/engine/create-searcher.js'
import { MANIFEST_NAME } from '../shared/engine/manifest.js'
import { openIndex } from '../shared/engine/open-index.js'
import { createFolderLoader } from './create-folder-loader.js'
import { explainAnswer } from './explain-answer.js'
import { listMatches } from './list-matches.js'

const USAGE = `Usage : chercher <dossier du site construit> "mots cherchés" [--nombre 10] [--index recherche/]

Affiche les résultats dans l’ordre du site, et pourquoi chacun est là.`

const fail = (message: string): void => {
  console.error(message)
  process.exitCode = 1
}

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      index: { type: 'string', default: 'recherche/' },
      nombre: { type: 'string', default: '10' },
      aide: { type: 'boolean', short: 'h' },
    },
  })
  const [dist, ...words] = positionals
  if (values.aide) return console.log(USAGE)
  const limit = Number(values.nombre)
  if (!dist || !words.length || !(limit >= 1)) return fail(USAGE)
  const folder = [path.join(dist, values.index), dist].find((one) =>
    existsSync(path.join(one, MANIFEST_NAME)),
  )
  if (!folder)
    return fail(
      `Aucun index de recherche dans ${dist} : construisez d’abord le site, ou donnez le dossier de l’index avec --index.`,
    )
  const query = words.join(' ')
  const load = createFolderLoader(folder)
  const answer = await createSearcher({ load }).search(query, { limit })
  const matches = await listMatches(await openIndex(load), answer)
  console.log(explainAnswer(query, answer, matches))
}

run().catch((error: unknown) => {
  if (!(error instanceof Error)) return fail(String(error))
  const isUsageError = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  fail(isUsageError ? USAGE : error.message)
})
