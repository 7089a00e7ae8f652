import type { ContainerSettings } from '../shared/check-options.js'
import type { PageFacts } from '../shared/page-facts.js'
import type { Finding } from '../shared/problem.js'
import { quoteList } from '../shared/quote-list.js'
import type { Rule } from '../shared/rule.js'
import { suggest } from '../shared/suggest.js'

// A container may stand in a quotation or a list.
const MARKER = /^(?:[\s>]|(?:[-*+]|\d{1,9}[.)])\s)*(:{3,})\s*(.*)$/

interface OpenContainer {
  name: string
  colons: string
  line: number
}

/** Containers (`::: nom`) are known, titled when they must be, and closed. */
export const container: Rule = {
  name: 'conteneur',
  severity: 'error',
  checks: '`::: nom` est connu, titré s’il le faut, fermé, bien imbriqué (option `containers`)',
  why: 'un conteneur mal fermé avale la suite de la page',
  check: function* (page, { options: { containers } }) {
    if (!containers) return
    const settingsByName = listNames(containers)
    const counts = new Map<ContainerSettings, number>()
    const open: OpenContainer[] = []
    for (const { line, colons, rest } of readMarkers(page)) {
      if (rest === '') {
        yield* closeContainer(open, colons, line)
        continue
      }
      const [name = ''] = rest.split(/[\s{]/, 1)
      open.push({ name, colons, line })
      const settings = settingsByName.get(name)
      if (settings) yield* checkOpening(name, rest, line, settings, counts)
      else yield explainUnknown(name, line, containers)
    }
    for (const { name, line, colons } of open) yield explainUnclosed(name, line, colons)
  },
}

const listNames = (
  containers: Readonly<Record<string, ContainerSettings>>,
): Map<string, ContainerSettings> =>
  new Map(
    Object.entries(containers).flatMap(([name, settings]) =>
      [name, ...(settings.aliases ?? [])].map((known) => [known, settings] as const),
    ),
  )

function* readMarkers({ lines, bodyLine, codeLines }: PageFacts) {
  for (let line = bodyLine; line <= lines.length; line += 1) {
    const source = lines[line - 1] ?? ''
    if (!source.includes(':::') || codeLines.has(line)) continue
    const [, colons, rest] = MARKER.exec(source) ?? []
    if (colons) yield { line, colons, rest: rest?.trim() ?? '' }
  }
}

/**
 * A closing line closes the outermost container with no more colons than it: markdown-it-container
 * looks for the end of the outer one first.
 */
function* closeContainer(open: OpenContainer[], colons: string, line: number): Generator<Finding> {
  const closed = open.findIndex((item) => item.colons.length <= colons.length)
  if (closed === -1) {
    const outer = open.at(-1)
    yield {
      line,
      wrong: `Cette ligne « ${colons} » ne ferme rien.`,
      remedy: outer
        ? `Écrivez « ${outer.colons} » pour fermer le conteneur « ${outer.name} » de la ligne ${outer.line}.`
        : 'Supprimez-la, ou ouvrez le conteneur au-dessus.',
    }
    return
  }
  const [outer, ...inner] = open.splice(closed)
  for (const { name, line: innerLine } of inner) {
    yield {
      line: innerLine,
      wrong: `Le conteneur « ${name} » est dans un autre qui a autant de deux-points.`,
      remedy: `Ouvrez et fermez le conteneur « ${outer?.name} » de la ligne ${outer?.line} par « ${outer?.colons}: ».`,
    }
  }
}

function* checkOpening(
  name: string,
  rest: string,
  line: number,
  settings: ContainerSettings,
  counts: Map<ContainerSettings, number>,
): Generator<Finding> {
  const count = (counts.get(settings) ?? 0) + 1
  counts.set(settings, count)
  if (
    settings.titleRequired &&
    rest
      .slice(name.length)
      .replace(/\{.*\}/, '')
      .trim() === ''
  ) {
    yield {
      line,
      wrong: `Le conteneur « ${name} » n’a pas de titre.`,
      remedy: `Écrivez-le sur la même ligne : « ::: ${name} Titre ».`,
    }
  }
  if (settings.maxPerPage !== undefined && count > settings.maxPerPage) {
    yield {
      line,
      wrong: `C’est le ${count}e conteneur « ${name} » de la page.`,
      remedy: `Gardez-en ${settings.maxPerPage} au plus.`,
    }
  }
}

const explainUnknown = (
  name: string,
  line: number,
  containers: Readonly<Record<string, ContainerSettings>>,
): Finding => {
  const nearest = suggest(name, Object.keys(containers))
  return {
    line,
    wrong: `Le conteneur « ${name} » n’existe pas.`,
    remedy: nearest
      ? `Écrivez « ::: ${nearest} ».`
      : `Choisissez ${quoteList(Object.keys(containers))}.`,
  }
}

const explainUnclosed = (name: string, line: number, colons: string): Finding => ({
  line,
  wrong: `Le conteneur « ${name} » n’est pas fermé.`,
  remedy: `Ajoutez une ligne « ${colons} » après son contenu.`,
})
