export { isNativeTag } from './node/find-vue-usages.js'
export { isStaticPage } from './node/is-static-page.js'
export { staticPagesPlugin } from './node/static-pages-plugin.js'
export type { StaticPagesOptions, VueSyntaxOptions } from './node/static-pages-options.js'
