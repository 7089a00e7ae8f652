import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { git } from '../node/git.js'
import { createPlan, type Plan } from '../node/plan.js'
import type { Project } from '../node/read-project.js'
import { pageAddress } from '../source/page-address.js'
import { plural } from '../source/plural.js'
import { keepAddress, listOldAddresses } from './keep-address.js'
import type { Moves } from './read-move.js'
import { replaceAddress } from './replace-address.js'
import { rewritePage } from './rewrite-page.js'

const SETTINGS_FILE = /\.(?:[cm]?[jt]s|ya?ml|json)$/

const isPage = (file: string): boolean => file.endsWith('.md')

/** Fichiers de réglages où une adresse du site, ou le nom d’une page, peut être écrit. */
const listSettings = ({ root, docs }: Project): string[] =>
  ['.vuepress', `${docs}/.vuepress`]
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { withFileTypes: true })
        .flatMap((entry) =>
          // Un niveau de dossiers : les formulations de la recherche y sont rangées par rubrique.
          entry.isDirectory() && !entry.name.startsWith('.')
            ? readdirSync(path.join(root, folder, entry.name)).map(
                (name) => `${entry.name}/${name}`,
              )
            : entry.isFile()
              ? [entry.name]
              : [],
        )
        .filter((name) => SETTINGS_FILE.test(name))
        .map((name) => `${folder}/${name}`),
    )
    .concat(existsSync(path.join(root, 'netlify.toml')) ? ['netlify.toml'] : [])

const planPages = (plan: Plan, project: Project, moves: Moves): void => {
  const { docs, files, read, settings } = project
  const context = {
    files: new Set(files),
    moves,
    ...(settings.base ? { base: settings.base } : {}),
  }
  const newAddresses = new Set([...moves.values()].filter(isPage).map(pageAddress))
  for (const file of files.filter(isPage)) {
    const to = moves.get(file)
    const before = read(`${docs}/${file}`)
    const { text, count } = rewritePage(before, file, context)
    const after = to ? keepAddress(text, pageAddress(file), pageAddress(to)) : text
    const name = `${docs}/${to ?? file}`
    const done = [
      ...(count > 0 ? [plural(count, 'lien réécrit', 'liens réécrits')] : []),
      ...(to && after !== text ? [`ancienne adresse ${pageAddress(file)} gardée`] : []),
    ]
    if (after !== before) plan.writes.set(name, after)
    if (done.length > 0) plan.changes.push(`${name} : ${done.join(', ')}`)
    const taken = listOldAddresses(before).find((address) => newAddresses.has(address))
    if (taken && !to) {
      plan.byHand.push(
        `${name} : retirez ${taken} de ses anciennes_adresses, une page y est désormais.`,
      )
    }
  }
}

const planSettings = (plan: Plan, project: Project, moves: Moves): void => {
  for (const file of listSettings(project)) {
    const before = project.read(file)
    let text = before
    let total = 0
    for (const [from, to] of moves) {
      if (!isPage(from)) continue
      const result = replaceAddress(text, pageAddress(from), pageAddress(to))
      const files = replaceAddress(result.text, from, to)
      text = files.text
      total += result.count + files.count
      if (before.includes(`from = "${pageAddress(to)}"`)) {
        plan.byHand.push(
          `${file} : supprimez la redirection qui part de ${pageAddress(to)}, une page y est désormais.`,
        )
      }
    }
    if (total === 0) continue
    plan.writes.set(file, text)
    plan.changes.push(`${file} : ${plural(total, 'adresse réécrite', 'adresses réécrites')}`)
  }
}

/** Ailleurs dans le dépôt (essais, README…), la commande montre sans toucher. */
const listMentions = ({ root, docs }: Project, plan: Plan, moves: Moves): string[] => {
  const wanted = [...moves.keys()].filter(isPage).flatMap((file) => {
    const address = pageAddress(file)
      .slice(1)
      .replace(/\.html$/, '')
    return address.includes('/') ? ['-e', address] : []
  })
  if (wanted.length === 0) return []
  const found = git(root, ['grep', '-nIF', ...wanted, '--', '.', `:!${docs}`]) ?? ''
  const linesByFile = new Map<string, string[]>()
  for (const line of found.split('\n').filter(Boolean)) {
    const [file = '', number = ''] = line.split(':')
    if (plan.writes.has(file)) continue
    linesByFile.set(file, [...(linesByFile.get(file) ?? []), number])
  }
  return [...linesByFile].map(([file, [first, ...others]]) =>
    others.length > 0
      ? `${file}:${first} et ${plural(others.length, 'autre ligne citent', 'autres lignes citent')} l’ancienne adresse.`
      : `${file}:${first} cite l’ancienne adresse.`,
  )
}

/** Prépare le déplacement : rien n’est encore écrit. */
export const planMove = (project: Project, moves: Moves): Plan => {
  const plan = createPlan()
  const { docs } = project
  for (const [from, to] of moves) {
    plan.moves.push({ from: `${docs}/${from}`, to: `${docs}/${to}` })
  }
  planPages(plan, project, moves)
  planSettings(plan, project, moves)
  plan.byHand.push(...listMentions(project, plan, moves))
  return plan
}
