import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkResult } from '../create/check-result.js'
import { fillTemplate } from '../create/fill-template.js'
import { CommandError } from '../node/command-error.js'
import { createPlan, type Plan } from '../node/plan.js'
import type { Project } from '../node/read-project.js'
import type { CohortSettings } from '../node/settings.js'
import { pageAddress } from '../source/page-address.js'
import { readFields } from '../source/read-fields.js'
import { writeField } from '../source/write-field.js'
import type { CohortDates } from './cohort-dates.js'

/** La promotion à créer. */
export interface Cohort {
  number: number
  dates: CohortDates
  today: string
}

interface ExistingPage {
  file: string
  text: string
  fields: Record<string, unknown>
}

const readPages = ({ docs, files, read }: Project): ExistingPage[] =>
  files
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = read(`${docs}/${file}`)
      return { file, text, fields: readFields(text) }
    })

const planNewPages = (
  plan: Plan,
  project: Project,
  { pages, folder }: CohortSettings,
  { number, dates, today }: Cohort,
): string[] => {
  const { docs, files, settingsFolder, settings } = project
  const values = {
    ...dates,
    numero: number,
    aujourdhui: today,
    ordre: number + 1,
    ...(settings.owner ? { responsable: settings.owner } : {}),
  }
  return pages.map(({ file: name, template }) => {
    const file = path.posix.join(folder, name.replaceAll('{numero}', String(number)))
    if (files.includes(file)) {
      throw new CommandError(
        `« ${docs}/${file} » existe déjà : la promotion ${number} a ses pages. Choisissez un autre numéro, ou complétez cette page.`,
      )
    }
    const model = path.join(settingsFolder, template)
    if (!existsSync(model)) {
      throw new CommandError(
        `Le modèle « ${path.relative(project.root, model)} » n’existe pas. Créez-le, ou corrigez « cohort » dans commandes.ts.`,
      )
    }
    const text = fillTemplate(readFileSync(model, 'utf8'), values)
    checkResult(text, file, project, today)
    plan.writes.set(`${docs}/${file}`, text)
    plan.changes.push(`${docs}/${file} : créée, à l’adresse ${pageAddress(file)}`)
    return file
  })
}

/** Pages de la promotion que la page d’entrée dit en cours : celle qu’elle nomme, et ses défis. */
const listFormer = (
  pages: readonly ExistingPage[],
  folder: string,
  pointer: unknown,
): ExistingPage[] => {
  if (typeof pointer !== 'string') return []
  const named = pages.find(({ file }) => file === path.posix.join(folder, pointer))
  const number = named?.fields.promotion
  return pages.filter(
    (page) =>
      page.fields.archive !== true &&
      (page === named || (number !== undefined && page.fields.promotion === number)),
  )
}

/** Prépare le passage à une nouvelle promotion : rien n’est encore écrit. */
export const planCohort = (project: Project, settings: CohortSettings, cohort: Cohort): Plan => {
  const { docs } = project
  const { folder, byHand = [] } = settings
  const pages = readPages(project)
  const same = pages.find(({ fields }) => fields.promotion === cohort.number)
  if (same) {
    throw new CommandError(
      `La promotion ${cohort.number} existe déjà : voyez « ${docs}/${same.file} ». Choisissez un autre numéro.`,
    )
  }
  const entry = pages.find(({ file }) =>
    ['index.md', 'README.md'].some((name) => file === `${folder}/${name}`),
  )
  if (!entry) {
    throw new CommandError(
      `La rubrique « ${docs}/${folder} » n’a pas de page d’entrée. Créez « ${docs}/${folder}/index.md ».`,
    )
  }
  const plan = createPlan()
  const [main] = planNewPages(plan, project, settings, cohort)
  const pointer = main ? path.posix.relative(folder, main) : undefined
  plan.writes.set(`${docs}/${entry.file}`, writeField(entry.text, 'en_cours', pointer))
  plan.changes.push(`${docs}/${entry.file} : la promotion en cours devient « ${pointer} »`)
  const former = listFormer(pages, folder, entry.fields.en_cours)
  for (const { file, text } of former) {
    plan.writes.set(`${docs}/${file}`, writeField(text, 'archive', true))
    plan.changes.push(
      `${docs}/${file} : archivée (bandeau, hors de la recherche, toujours en ligne)`,
    )
  }
  if (former.length === 0) plan.changes.push('Aucune promotion n’était en cours : rien à archiver.')
  plan.byHand.push(
    ...[...plan.writes]
      .filter(([, text]) => /^[\s>*-]*À écrire ?:/m.test(text))
      .map(([file]) => `${file} : remplacez les lignes « À écrire ».`),
    ...byHand.map((task) => task.replaceAll('{numero}', String(cohort.number))),
  )
  return plan
}
