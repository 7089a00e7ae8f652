import { expect, test } from 'vitest'
import { isFrench } from '../src/shared/is-french.js'
import { parseFrontmatter } from '../src/shared/parse-frontmatter.js'

const read = (text: string): boolean =>
  isFrench({ frontmatter: parseFrontmatter(text), lines: text.split('\n') })

const ENGLISH =
  'The guide of the team is for you and for the people that are in this house. '.repeat(3)

test.each([
  ['une page sans langue', 'Le guide de la maison.'],
  ['une page qui le dit', `---\nlang: fr-FR\n---\n${ENGLISH}`],
  [
    'une page qui cite de l’anglais',
    `${'Le guide de la maison est pour les agents. '.repeat(8)}${ENGLISH}`,
  ],
  ['une page trop courte pour en juger', 'The end of the road.'],
])('%s est en français', (_name, text) => {
  expect(read(text)).toBe(true)
})

test.each([
  ['une page qui le dit', '---\nlang: en\n---\nLe guide.'],
  ['une page écrite en anglais, sans le dire', ENGLISH],
])('%s ne l’est pas', (_name, text) => {
  expect(read(text)).toBe(false)
})
