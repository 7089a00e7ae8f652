import { DiagramError } from './diagram.js'
import type { Drawing } from './svg.js'

/** Ligne utile d’un schéma Mermaid. */
export interface Statement {
  text: string
  /** Ligne du schéma, à partir de 0. */
  line: number
}

/** Schéma Mermaid séparé de ce qui le décrit. */
export interface MermaidSource {
  /** Premier mot : `flowchart`, `sequenceDiagram`… vide pour un schéma vide. */
  type: string
  /** Lignes utiles, la première dit le type. */
  statements: Statement[]
  /** `accTitle`, sinon `title` (en-tête YAML ou ligne du schéma). */
  title: string
  /** `accDescr`. */
  description: string
}

/** Schéma lu : ce qu’il dit, et son dessin ou le graphe à dessiner. */
export type ReadDiagram = { items: string[] } & (
  | { drawing: Drawing }
  /** Graphe en DOT. */
  | { dot: string }
)

/** Sens du dessin, sur sa ligne. */
export const DIRECTION = /^direction\s+(TB|BT|LR|RL)$/

/** Mermaid sépare aussi ses instructions par un point-virgule en fin de ligne. */
const clean = (line: string): string =>
  line
    .trim()
    // Celui d’une entité, `#quot;`, fait partie du texte.
    .replace(/(?<![#&]#?\w{1,31});$/, '')
    .trim()

/** Type du schéma et première instruction sur une même ligne : `flowchart LR; A --> B`. */
const HEADER_AND_MORE = /^([\w-]+(?:\s+\w+)?)\s*;\s*(.+)$/

/**
 * Sépare un schéma Mermaid de ses commentaires, de son en-tête YAML, de son titre et de sa
 * description (https://mermaid.js.org/config/accessibility.html).
 */
export function readSource(source: string): MermaidSource {
  const result: MermaidSource = { type: '', statements: [], title: '', description: '' }
  const lines = source.split('\n')
  let start = 0
  let isInDescription = false
  let yamlTitle = ''
  if (lines[0]?.trim() === '---') {
    start = lines.findIndex((line, index) => index > 0 && line.trim() === '---') + 1
    for (const line of lines.slice(0, start)) {
      yamlTitle ||= /^title\s*:\s*["']?(.*?)["']?\s*$/.exec(line)?.[1] ?? ''
    }
  }
  let isInComment = false
  for (const [index, raw] of lines.entries()) {
    const text = clean(raw)
    if (index < start || !text) continue
    if (isInComment || text.startsWith('%%')) {
      // Seul un réglage, `%%{ … }%%`, tient sur plusieurs lignes.
      isInComment = (isInComment || text.startsWith('%%{')) && !text.includes('}%%')
      continue
    }
    if (isInDescription) {
      result.description += ` ${text.replace('}', '').trim()}`
      isInDescription = !text.includes('}')
      continue
    }
    const [, key = '', value = ''] = /^(accTitle|accDescr)\s*:\s*(.+)$/.exec(text) ?? []
    // Partout ailleurs, « title » est un nœud, un attribut ou une ligne à refuser.
    const [, title] =
      (result.type === 'sequenceDiagram' && /^title(?:\s*:|\s)\s*(.+)$/.exec(text)) || []
    if (key === 'accTitle') result.title = value
    else if (title) yamlTitle ||= title
    else if (/^accDescr\s*\{/.test(text)) {
      result.description = text.replace(/^accDescr\s*\{|\}/g, '').trim()
      isInDescription = !text.includes('}')
    } else if (key === 'accDescr') result.description = value
    else {
      const [, header, more] = (!result.type && HEADER_AND_MORE.exec(text)) || []
      result.type ||= /^[\w-]+/.exec(text)?.[0] ?? text
      for (const part of header && more ? [header, more] : [text]) {
        result.statements.push({ text: part, line: index })
      }
    }
  }
  result.title ||= yamlTitle
  result.description = result.description.trim()
  return result
}

/** Refuse une ligne que le dessin perdrait ou trahirait. */
export const refuse = ({ text, line }: Statement): never => {
  throw new DiagramError(`la ligne « ${text} » n’est pas comprise`, line)
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
}

/** Dernier point de code d’Unicode. */
const LAST_CODE_POINT = 0x10ffff

const readCodePoint = (code: string, whole: string): string =>
  /^\d+$/.test(code) && Number(code) <= LAST_CODE_POINT ? String.fromCodePoint(Number(code)) : whole

/**
 * Texte d’un libellé Mermaid : sans guillemets ni mise en forme, entités lues (`#quot;`, `&amp;`),
 * `<br/>` devenu une fin de ligne.
 */
export const readText = (text: string): string =>
  text
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/^`(.*)`$/s, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replaceAll('\\n', '\n')
    .replace(/<\/?(?:b|strong|i|em|u|s|del|small|sub|sup|code|span|mark)(?:\s[^<>]*)?>/gi, '')
    .replace(/(\*\*|~~)(.+?)\1/g, '$2')
    .replace(/[#&]#?(\w+);/g, (whole, code: string) =>
      Object.hasOwn(ENTITIES, code) ? ENTITIES[code]! : readCodePoint(code, whole),
    )
    .trim()

/** Le texte sur une ligne, pour la liste. */
export const inline = (text: string): string => text.replace(/\s+/g, ' ')
