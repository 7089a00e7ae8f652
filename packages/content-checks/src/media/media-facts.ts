/** What the rules know of one image of the site. */
export interface MediaFacts {
  /** Path shown to people. */
  file: string
  /** Path relative to the folder of pages or of public files, with `/`. */
  filePathRelative: string
  bytes: number
  /** What the camera or the editor wrote in it about people and places. */
  personalData: readonly PersonalData[]
  /** A page or a setting names it. */
  isUsed: boolean
}

/** What metadata may tell of a person. */
export type PersonalData = 'position' | 'auteur' | 'appareil'
