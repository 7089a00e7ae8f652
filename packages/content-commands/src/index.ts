export type { CmsSettings, CohortSettings, CommandSettings, PageKind } from './node/settings.js'
