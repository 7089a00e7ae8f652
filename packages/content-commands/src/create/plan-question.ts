import { CommandError } from '../node/command-error.js'
import { createPlan, type Plan } from '../node/plan.js'
import type { CommandContext } from '../node/command.js'
import type { Project } from '../node/read-project.js'
import { readFields } from '../source/read-fields.js'
import { askValue } from './ask-value.js'
import { checkResult } from './check-result.js'
import { choose, listChoices, type Choice } from './choose.js'
import { listSections, type Section } from './sections.js'

type Flags = Readonly<Record<string, string | undefined>>

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '')

const listFaqPages = ({ docs, files, read }: Project): Choice<string>[] =>
  files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const { type, titre_court, title } = readFields(read(`${docs}/${file}`))
      if (type !== 'faq') return []
      const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '')
      return [{ name, label: String(titre_court ?? title ?? name), value: file }]
    })

const readQuestion = (typed: string, sections: readonly Section[]): string => {
  const question = `${typed.replace(/[\s?.]+$/, '')} ?`
  const same = sections
    .flatMap(({ questions }) => questions)
    .find((known) => fold(known) === fold(question))
  if (same) throw new CommandError(`La question « ${same} » existe déjà. Complétez sa réponse.`)
  return question
}

/** Prépare l’ajout d’une question à la fin d’une partie d’une page `type: faq`. */
export const planQuestion = async (
  project: Project,
  flags: Flags,
  { terminal, today }: CommandContext,
): Promise<Plan> => {
  const { docs, read } = project
  const pages = listFaqPages(project)
  if (pages.length === 0) {
    throw new CommandError(
      `Aucune page de « ${docs} » n’a « type: faq » dans son en-tête : créez-en une d’abord.`,
    )
  }
  const file = await askValue(
    {
      flag: 'rubrique',
      question: terminal.ask
        ? `${listChoices(pages)}\nDans quelle page de questions`
        : `La page de questions : ${pages.map(({ name }) => name).join(', ')}`,
      given: flags.rubrique,
      // « docs/faq/programme.md » désigne la même page que « programme ».
      read: (text) => choose(text.replace(/^.*\/|\.md$/g, ''), pages, 'une page de questions'),
    },
    terminal,
  )
  const before = read(`${docs}/${file}`)
  const sections = listSections(before)
  const choices = sections.map((section) => ({ name: section.title, value: section }))
  const section = await askValue(
    {
      flag: 'partie',
      question: terminal.ask
        ? `${listChoices(choices)}\nDans quelle partie`
        : `La partie : ${choices.map(({ name }) => name).join(', ')}`,
      given: flags.partie,
      read: (text) => choose(text, choices, 'une partie'),
    },
    terminal,
  )
  const question = await askValue(
    {
      flag: 'titre',
      question: 'La question, comme on la poserait à un collègue',
      given: flags.titre,
      read: (text) => readQuestion(text, sections),
    },
    terminal,
  )
  const answer = await askValue(
    {
      flag: 'reponse',
      question: 'La réponse, l’essentiel d’abord',
      given: flags.reponse,
      read: (text) => text.trim(),
    },
    terminal,
  )
  const lines = before.split('\n')
  lines.splice(section.end, 0, '', `### ${question}`, '', answer)
  const text = lines.join('\n').replace(/\n*$/, '\n')
  checkResult(text, file, project, today)
  const plan = createPlan()
  plan.writes.set(`${docs}/${file}`, text)
  plan.changes.push(
    `${docs}/${file}:${section.end + 2} : « ${question} », à la fin de « ${section.title} »`,
  )
  return plan
}
