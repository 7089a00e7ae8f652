export type { CohortSettings, CommandSettings, PageKind } from './node/settings.js'
