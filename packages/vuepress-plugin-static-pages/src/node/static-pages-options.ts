import type { ParserOptions } from '@vue/compiler-dom'
import type { App, Page } from 'vuepress/core'

/** Settings of the Vue compiler that change what counts as Vue syntax. */
export type VueSyntaxOptions = Pick<ParserOptions, 'delimiters' | 'isCustomElement'>

/** Options of {@link staticPagesPlugin}. */
export interface StaticPagesOptions {
  /**
   * Decides for a page: `true` hydrates it, `false` makes it static, `undefined` lets the plugin
   * look at its content. The front matter of the page wins over this function.
   *
   * @default undefined (the content decides)
   */
  hydrate?: ((page: Page, app: App) => boolean | undefined) | undefined
  /**
   * Front matter key by which a page chooses for itself (`hydrate: true` or `hydrate: false`).
   *
   * @default 'hydrate'
   */
  frontmatterKey?: string | undefined
  /**
   * Same settings as `vuePluginOptions.template.compilerOptions` of the bundler, when the site
   * changes them: other delimiters, custom elements that are not Vue components.
   *
   * @default {} (Vue's own)
   */
  vueSyntax?: VueSyntaxOptions | undefined
  /**
   * Adds `width`, `height`, `loading="lazy"` and `decoding="async"` to images that lack them
   * (the first image of a page is never lazy).
   *
   * @default true
   */
  imageAttributes?: boolean | undefined
  /**
   * When no page at all is hydrated, does not build the client bundle. Style sheets imported by
   * the theme's client configuration are then not published either (the plugin lists them):
   * meant for themes that publish their styles themselves.
   *
   * @default false
   */
  skipClientBundle?: boolean | undefined
  /**
   * Which routes the browser knows on hydrated pages: `hydrated` keeps the bundle the same size
   * whatever the number of static pages; `all` also lists the static pages, for themes that look
   * pages up in the browser; `auto` lists them only when pages carry route metadata (`routeMeta`),
   * as the default theme's do.
   *
   * @default 'auto'
   */
  clientRoutes?: 'all' | 'auto' | 'hydrated' | undefined
  /**
   * Publishes, with a warning that names the line, what stops the build otherwise: missing files
   * (the address stays as written) and incorrect HTML (tags are closed where a browser would close
   * them). For content that was not written for VuePress.
   *
   * @default false
   */
  tolerant?: boolean | undefined
}
