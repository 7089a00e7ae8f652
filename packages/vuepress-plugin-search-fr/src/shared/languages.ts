export { ENGLISH_TEXTS } from '../browser/english-texts.js'
export type { SearchTexts } from '../browser/search-texts.js'
export { primaryLanguage, toLanguageFolder } from './language-folder.js'
