import { fileURLToPath } from 'node:url'
import { collectVueSelectors, type UsedSelectors } from './used-selectors.js'

// Ceux-là ne changent rien à la page dans le navigateur : leur HTML construit dit tout.
const THEME = fileURLToPath(new URL('..', import.meta.url)).replace(/\\/g, '/')
const FRAMEWORK = /\/node_modules\/(?:@vue|@vuepress|vue|vue-router|vuepress)\//

/** Relève dans `used` les classes et les balises des composants Vue du site, pendant `vuepress build`. */
export const vueSelectorsPlugin = (used: UsedSelectors): object => ({
  name: 'vuepress-theme-gouv-fr:vue-selectors',
  apply: 'build',
  // Après le compilateur de Vue.
  enforce: 'post',
  transform(code: string, id: string): void {
    const isComponent = /\.(?:vue|[jt]sx?)(?:\?|$)/.test(id) && !/[?&]type=style/.test(id)
    if (!isComponent || id.startsWith(THEME) || FRAMEWORK.test(id)) return
    collectVueSelectors(code, used)
  },
})
