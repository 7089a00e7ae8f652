import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { createSearcher } from '../shared/engine/create-searcher.js'
import { MANIFEST_NAME } from '../shared/engine/manifest.js'
import { openIndex } from '../shared/engine/open-index.js'
import { createFolderLoader } from './create-folder-loader.js'
import { explainAnswer } from './explain-answer.js'
import { findLostTitles } from './find-lost-titles.js'
import { listMatches } from './list-matches.js'
import { reportLostTitles } from './report-lost-titles.js'
import { writeLabels } from './write-labels.js'

const USAGE = `Usage : chercher <dossier du site construit> "mots cherchés" [--nombre 10] [--index recherche/]

       chercher <dossier du site construit> --rapport [--index recherche/]

Affiche les résultats dans l’ordre du site, et pourquoi chacun est là. Avec --rapport, cherche le
titre de chaque page et de chaque question, et liste celles que leur titre ne trouve pas.`

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
      rapport: { type: 'boolean' },
      aide: { type: 'boolean', short: 'h' },
      help: { type: 'boolean' },
    },
  })
  const [dist, ...words] = positionals
  if (values.aide || values.help) return console.log(USAGE)
  const limit = Number(values.nombre)
  if (!dist || !words.length === !values.rapport || !(limit >= 1)) return fail(USAGE)
  const folder = [path.join(dist, values.index), dist].find((one) =>
    existsSync(path.join(one, MANIFEST_NAME)),
  )
  if (!folder)
    return fail(
      `Aucun index de recherche dans ${dist} : construisez d’abord le site, ou donnez le dossier de l’index avec --index.`,
    )
  const load = createFolderLoader(folder)
  if (values.rapport) return console.log(reportLostTitles(await findLostTitles(load)))
  const query = words.join(' ')
  const answer = await createSearcher({ load }).search(query, { limit })
  const index = await openIndex(load)
  const named = { ...answer, slots: await writeLabels(index, answer.slots) }
  console.log(explainAnswer(query, named, await listMatches(index, named)))
}

run().catch((error: unknown) => {
  if (!(error instanceof Error)) return fail(String(error))
  const isUsageError = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  fail(isUsageError ? USAGE : error.message)
})
