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

/** How a page of questions is recognised, and what its answers are like. */
export interface FaqSettings {
  /** Front matter field that says what a page is. @default 'type' */
  field?: string
  /** Its value on a page of questions. @default 'faq' */
  value?: string
  /** Level of the headings that are questions. @default 3 */
  level?: number
  /** @default 60 */
  minWords?: number
  /** @default 150 */
  maxWords?: number
}

/** How images are judged. */
export interface ImageSettings {
  /** Beyond this weight an image is an error. @default 2_000_000 */
  maxBytes?: number
  /** Beyond this weight an image gets an advice. @default 400_000 */
  advisedBytes?: number
}

/** What the spelling is checked with. */
export interface SpellingSettings {
  /** File of settings of cspell, relative to the working directory. */
  config: string
  /**
   * Also tells of unknown words that look like no known word: names, jargon.
   *
   * @default false
   */
  isStrict?: boolean
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
  /**
   * The menu of the theme leads to every page of a folder that has an entry page. When it does not,
   * or when links should be enough to find a page, `false` tells of every page without link.
   *
   * @default true
   */
  hasMenu?: boolean
  /** Field of the front matter that lists former addresses of the page. @default 'anciennes_adresses' */
  oldAddressesField?: string
  /**
   * Makes the address of a heading from its text, as the site does.
   *
   * @default that of VuePress
   */
  slugify?: (text: string) => string
  /** Pages of questions and answers. @default the pages of `type: faq` */
  faq?: FaqSettings
  /** Weight of images. */
  images?: ImageSettings
  /** Spelling, only looked at by the command. Without it, it is not checked. */
  spelling?: SpellingSettings
  /** Changes the severity of rules, or leaves them out, by name. @default {} */
  severities?: Readonly<Record<string, Severity | 'off'>>
}
