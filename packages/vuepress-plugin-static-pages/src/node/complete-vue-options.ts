import { NodeTypes } from '@vue/compiler-dom'
import type { NodeTransform } from '@vue/compiler-dom'
import { OTHER_HTML_TAGS } from './find-vue-usages.js'

interface CompilerOptions {
  isCustomElement?: (tag: string) => boolean | undefined
  nodeTransforms?: NodeTransform[]
}

/** What this file reads and completes in the options of `@vuepress/bundler-vite`. */
interface ViteBundlerOptions {
  vuePluginOptions?: { template?: { compilerOptions?: CompilerOptions } }
}

/**
 * Vue takes a tag it does not know, named like the file it is in, for the component itself: `<Badge>`
 * in `badge.md` would render the page inside the page, without end.
 */
const forgetPageName: NodeTransform = (node, context) => {
  if (node.type === NodeTypes.ROOT && context.filename.endsWith('.md')) context.selfName = null
}

/**
 * Makes Vue compile foreign Markdown without losing text: an obsolete element (`<center>`) stays an
 * element, an unknown tag is never the page itself. What the site sets is kept.
 */
export const completeVueOptions = (bundlerOptions: unknown): void => {
  const options = bundlerOptions as ViteBundlerOptions
  const { template } = (options.vuePluginOptions ??= {})
  const given = template?.compilerOptions
  options.vuePluginOptions.template = {
    ...template,
    compilerOptions: {
      ...given,
      isCustomElement: (tag) => OTHER_HTML_TAGS.has(tag) || given?.isCustomElement?.(tag),
      nodeTransforms: [...(given?.nodeTransforms ?? []), forgetPageName],
    },
  }
}
