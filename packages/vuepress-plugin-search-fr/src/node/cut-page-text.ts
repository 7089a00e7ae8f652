import { NUMBERS_PER_FILE, type PageText } from '../shared/engine/page-text.js'

/** Characters of the sections of a file, about: what is read to show one excerpt. */
const FILE_SIZE = 4000
/** Files of a page, about, however long it is: the index has numbers for 4,096 sections. */
const MAX_FILES = 100
/** Characters shown of a page without description, for a section without text. */
const DESCRIPTION_SIZE = 200

/** A page cut into files, and the number of each of its sections. */
export interface CutText {
  files: PageText[]
  numbers: number[]
}

const measure = ([heading, id, content]: PageText['sections'][number]): number =>
  heading.length + id.length + content.length

/** Cuts the text of a long page into several files. */
export const cutPageText = (text: PageText): CutText => {
  const first = text.sections.find(([, , content]) => content)?.[2] ?? ''
  const common = { ...text, description: text.description || first.slice(0, DESCRIPTION_SIZE) }
  const total = text.sections.reduce((sum, section) => sum + measure(section), 0)
  const limit = Math.max(FILE_SIZE, total / MAX_FILES)
  const files: PageText[] = [{ ...common, sections: [] }]
  const numbers: number[] = []
  let size = 0
  for (const section of text.sections) {
    const length = measure(section)
    const { sections } = files.at(-1)!
    if (sections.length === NUMBERS_PER_FILE - 1 || (size && size + length > limit)) {
      files.push({ ...common, sections: [] })
      size = 0
    }
    files.at(-1)!.sections.push(section)
    size += length
    numbers.push((files.length - 1) * NUMBERS_PER_FILE + files.at(-1)!.sections.length)
  }
  return { files, numbers }
}
