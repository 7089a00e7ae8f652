// Copie dans `lib/` ce que TypeScript ne compile pas : composants Vue, feuilles de style, gabarits.
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

cpSync(here('src'), here('lib'), {
  recursive: true,
  filter: (source) => !/\.ts$/.test(source),
})
