import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { CommandError } from '../node/command-error.js'
import type { CommandContext } from '../node/command.js'
import { createPlan, type Plan } from '../node/plan.js'
import type { Project } from '../node/read-project.js'
import type { PageKind } from '../node/settings.js'
import { pageAddress } from '../source/page-address.js'
import { readFields } from '../source/read-fields.js'
import { toFileName } from '../source/to-file-name.js'
import { askValue } from './ask-value.js'
import { checkResult } from './check-result.js'
import { checkValue } from './check-value.js'
import { choose, listChoices, type Choice } from './choose.js'
import { fillTemplate } from './fill-template.js'
import { parseValue } from './parse-value.js'
import type { FieldValue } from '../source/write-field.js'

type Flags = Readonly<Record<string, string | undefined>>

/** Nom d’une option pour un champ : `relire_dans` → `relire-dans`. */
export const toFlag = (field: string): string => field.replaceAll('_', '-')

const listFolders = ({ docs, files, read }: Project): Choice<string>[] =>
  files
    .filter((file) => /^[^/]+\/(?:index|README)\.md$/.test(file))
    .map((file) => {
      const name = file.slice(0, file.indexOf('/'))
      const { titre_court, title } = readFields(read(`${docs}/${file}`))
      return { name, label: String(titre_court ?? title ?? name), value: name }
    })

/** La page se range après les autres de sa rubrique. */
const nextOrder = ({ docs, files, read }: Project, folder: string): number =>
  1 +
  Math.max(
    0,
    ...files
      .filter((file) => file.endsWith('.md') && path.posix.dirname(file) === folder)
      .filter((file) => !/(?:index|README)\.md$/.test(file))
      .map((file) => Number(readFields(read(`${docs}/${file}`)).ordre) || 0),
  )

const describeField = (field: string, { settings }: Project): string => {
  const { labels = {} } = settings.cms ?? {}
  const say = (name: string): string => labels[name] ?? name
  const schema = settings.rules?.frontmatter?.fields?.[field]
  const inner = schema?.type === 'list' ? schema.of : schema
  if (inner?.type === 'choice') {
    return `${say(field)}${schema?.type === 'list' ? ', un ou plusieurs' : ''} (${inner.values.join(', ')})`
  }
  if (inner?.type === 'duration') return `${say(field)} (3 mois, 6 mois, 1 an…)`
  if (inner?.type === 'group') {
    const parts = Object.keys(inner.fields).map(say).join(' | ')
    return `${say(field)}, sous la forme « ${parts} », un point-virgule entre deux`
  }
  return say(field)
}

/** Prépare une page à partir de son modèle, en demandant ce qui manque. */
export const planPage = async (
  project: Project,
  kind: PageKind,
  flags: Flags,
  { terminal, today }: CommandContext,
): Promise<Plan> => {
  const { docs, settings, settingsFolder, files } = project
  const checked = (field: string, value: FieldValue): FieldValue => {
    const problem = checkValue(field, value, settings.rules, today)
    if (problem) throw new CommandError(problem)
    return value
  }
  const folders = listFolders(project)
  const folder =
    kind.folder ??
    (await askValue(
      {
        flag: 'rubrique',
        question: terminal.ask
          ? `${listChoices(folders)}\nDans quelle rubrique`
          : `La rubrique : ${folders.map(({ name }) => name).join(', ')}`,
        given: flags.rubrique,
        read: (text) => choose(text, folders, 'une rubrique'),
      },
      terminal,
    ))
  const values: Record<string, FieldValue> = {
    titre: await askValue(
      {
        flag: 'titre',
        question: 'Titre de la page',
        given: flags.titre,
        read: (text) => checked('title', text),
      },
      terminal,
    ),
    description: await askValue(
      {
        flag: 'description',
        question: 'Description, une phrase de 50 à 160 signes',
        given: flags.description,
        read: (text) => checked('description', text),
      },
      terminal,
    ),
    aujourdhui: today,
    ordre: nextOrder(project, folder),
    ...(settings.owner ? { responsable: settings.owner } : {}),
  }
  for (const field of kind.asks ?? []) {
    values[field] = await askValue(
      {
        flag: toFlag(field),
        question: describeField(field, project),
        given: flags[toFlag(field)],
        fallback: values[field] === undefined ? undefined : String(values[field]),
        read: (text) =>
          checked(field, parseValue(text, settings.rules?.frontmatter?.fields?.[field])),
      },
      terminal,
    )
  }
  const file = path.posix.join(
    folder,
    `${toFileName(flags.fichier ?? String(values.titre)).replace(/\.md$/, '')}.md`,
  )
  if (files.includes(file)) {
    throw new CommandError(
      `« ${docs}/${file} » existe déjà. Complétez cette page, ou choisissez un nom avec --fichier.`,
    )
  }
  const template = path.join(settingsFolder, kind.template)
  if (!existsSync(template)) {
    throw new CommandError(
      `Le modèle « ${path.relative(project.root, template)} » n’existe pas. Créez-le, ou corrigez « template » dans commandes.ts.`,
    )
  }
  const text = fillTemplate(readFileSync(template, 'utf8'), values)
  checkResult(text, file, project, today)
  const plan = createPlan()
  plan.writes.set(`${docs}/${file}`, text)
  plan.changes.push(`${docs}/${file} : créée, à l’adresse ${pageAddress(file)}`)
  plan.byHand.push(
    'Remplacez les lignes « À écrire » par votre texte.',
    'Ajoutez un lien vers cette page depuis une page voisine, puis faites relire.',
  )
  return plan
}
