export { handleHotKeys, type HotKey } from './handle-hot-keys.js'
export { loadSearch, type LoadSearchOptions } from './load-search.js'
