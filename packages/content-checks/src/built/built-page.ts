/** An address written in a published file. */
export interface Reference {
  url: string
  line: number
  /** The browser fetches it without being asked: image, script, style sheet… */
  isLoaded: boolean
}

/** A piece of a published file and its line. */
export interface Spot {
  line: number
  text: string
}

/** What the checks know of one published HTML file. */
export interface BuiltPage {
  /** Path shown to people, relative to the working directory. */
  file: string
  /** Path in the published folder: `a/b.html`. */
  path: string
  title: string
  lang: string
  ids: Spot[]
  /** `name` of old anchors: links may aim at them. */
  names: Spot[]
  references: Reference[]
  /** `style` attributes and elements. */
  inlineStyles: Spot[]
  /** Scripts written in the page: their SHA-256 as `sha256-…`. */
  inlineScripts: Spot[]
  /** `onclick` and the like, `javascript:` addresses. */
  inlineHandlers: Spot[]
  /** Pictograms that a script would fetch. */
  injectedSvgs: Spot[]
}
