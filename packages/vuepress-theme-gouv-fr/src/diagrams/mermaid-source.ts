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
  /** Bloc ouvert (`accDescr {`, `%%{`) que rien ne ferme, et qui avale la suite. */
  unclosed?: Statement
}

/** Schéma lu : ce qu’il dit, et son dessin ou le graphe à dessiner. */
export type ReadDiagram = {
  items: string[]
  /** Lignes comprises que le dessin ne montre pas, et qui mènent ailleurs (`click`). */
  ignored?: Statement[]
} & (
  | { drawing: Drawing }
  /** Graphe en DOT. */
  | { dot: string }
)

/** Sens du dessin, sur sa ligne. */
export const DIRECTION = /^direction\s+(TB|BT|LR|RL)$/

/** Couleurs demandées, où `#f00;` n’est pas une entité. */
const STYLE = /^(?:style|classDef|linkStyle)\s/

/** Mermaid sépare aussi ses instructions par un point-virgule en fin de ligne ; une entité garde le sien. */
const clean = (line: string): string => {
  const text = line.trim()
  return text.replace(STYLE.test(text) ? /;$/ : /(?<![#&]#?\w+);$/, '').trim()
}

/** Titre et description d’un schéma : `accTitle` et `accDescr` partout, `title` dans une séquence. */
const readLegend = (text: string, type: string): [key: string, value: string] => {
  const [, key = '', value = ''] = /^(accTitle|accDescr)\s*:\s*(.+)$/.exec(text) ?? []
  if (key || type !== 'sequenceDiagram') return [key, value]
  const [, title = ''] = /^title:?\s+([^;]+)$/.exec(text) ?? []
  return title ? ['title', title] : ['', '']
}

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
  let opening: Statement | undefined
  for (const [index, raw] of lines.entries()) {
    let text = clean(raw)
    if (index < start || !text) continue
    if (isInComment || text.startsWith('%%')) {
      if (!isInComment) opening = { text, line: index }
      // Seul un réglage, `%%{ … }%%`, tient sur plusieurs lignes ; une instruction peut le suivre.
      const isSetting: boolean = isInComment || text.startsWith('%%{')
      const after: string | undefined = isSetting ? text.split(/\}%%(.*)/s)[1] : ''
      isInComment = after === undefined
      text = clean(after ?? '')
      if (!text) continue
    }
    if (isInDescription) {
      result.description += ` ${text.replace('}', '').trim()}`
      isInDescription = !text.includes('}')
      continue
    }
    const [key, value] = readLegend(text, result.type)
    if (key === 'accTitle') result.title = value
    else if (key === 'title') yamlTitle ||= value
    else if (/^accDescr\s*\{/.test(text)) {
      result.description = text.replace(/^accDescr\s*\{|\}/g, '').trim()
      isInDescription = !text.includes('}')
      opening = { text, line: index }
    } else if (key === 'accDescr') result.description = value
    else {
      result.type ||= /^[\w-]+/.exec(text)?.[0] ?? text
      // L’en-tête peut tenir sur la ligne de la première instruction : « flowchart LR; A-->B ».
      const [head = '', next] = result.statements.length === 0 ? text.split(/\s*;\s*(.+)/) : [text]
      result.statements.push(
        ...[head, next ?? ''].filter(Boolean).map((part) => ({ text: part, line: index })),
      )
    }
  }
  result.title ||= yamlTitle
  result.description = result.description.trim()
  if (opening && (isInDescription || isInComment)) result.unclosed = opening
  return result
}

/** Refuse une ligne que le dessin perdrait ou trahirait. */
export const refuse = ({ text, line }: Statement): never => {
  throw new DiagramError(`la ligne « ${text} » n’est pas comprise`, line)
}

/** `#quot;`, `#9829;`, `&amp;`, `&#233;`, `&#xe9;`. */
const ENTITY = /[#&](#x)?#?(\w+);/g

const ENTITIES: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
}

/** Signe d’une entité, `undefined` si elle n’en désigne pas un qui se dessine. */
const readEntity = (hex: string | undefined, code: string): string | undefined => {
  if (!hex && !/^\d+$/.test(code)) return Object.hasOwn(ENTITIES, code) ? ENTITIES[code] : undefined
  const point = Number(hex ? `0x${code}` : code)
  return point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : undefined
}

/**
 * Mermaid lit `#nom;` comme du HTML lit `&nom;` : une entité inconnue serait montrée telle quelle.
 *
 * @throws DiagramError à la première entité que {@link readText} ne saurait pas lire
 */
export function checkEntities({ text, line }: Statement): void {
  if (STYLE.test(text)) return
  for (const [whole, hex, code = ''] of text.matchAll(ENTITY)) {
    // « & » n’est un signe d’entité que devant un nom connu : « R&D; » est un texte.
    if (/^&\w/.test(whole) || readEntity(hex, code) !== undefined) continue
    throw new DiagramError(`le caractère « ${whole} » n’est pas connu`, line)
  }
}

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
    .replace(
      ENTITY,
      (whole, hex: string | undefined, code: string) => readEntity(hex, code) ?? whole,
    )
    .trim()

/** Le texte sur une ligne, pour la liste. */
export const inline = (text: string): string => text.replace(/\s+/g, ' ')
