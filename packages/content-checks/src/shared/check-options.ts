import type { FrontmatterSchema } from './frontmatter-schema.js'
import type { Severity } from './problem.js'

/** What one container accepts. */
export interface ContainerSettings {
  /** Other names for the same container. @default [] */
  aliases?: readonly string[]
  /** The name must be followed by a title. @default false */
  titleRequired?: boolean
  /** @default Infinity */
  maxPerPage?: number
}

/** What the checks of Markdown sources can be told. */
export interface CheckOptions {
  /** Front matter of the pages. Without it, only readability and title are checked. */
  frontmatter?: FrontmatterSchema
  /** Known containers (`::: nom`). Without it, containers are not checked. */
  containers?: Readonly<Record<string, ContainerSettings>>
  /** Wants a `Table : …` line after each table. @default false */
  requireTableCaption?: boolean
  /** Warns about file names with spaces, accents or capitals. @default false */
  fileNames?: boolean
  /** The theme shows `title` as the page's h1, so that `# …` would be a second one. @default true */
  titleIsHeading?: boolean
  /** Ids that the theme adds around the content: links may aim at them. @default [] */
  knownAnchors?: readonly string[]
  /**
   * Addresses that exist only once the site is built, from its root: `/api/pages.json`. One that
   * ends with `/` stands for all that begins with it.
   *
   * @default []
   */
  knownAddresses?: readonly string[]
  /** Link texts refused besides those of the package. @default [] */
  vagueLinkTexts?: readonly string[]
  /** Changes the severity of rules, or leaves them out, by name. @default {} */
  severities?: Readonly<Record<string, Severity | 'off'>>
}
