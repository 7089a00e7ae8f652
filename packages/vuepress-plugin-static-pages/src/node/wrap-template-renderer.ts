import type { TemplateRenderer } from 'vuepress/utils'

// Fragment and placeholder marks that only hydration reads.
const HYDRATION_MARKS_RE = /<!--(?:\[|\])?-->/g

/**
 * Template renderer that leaves out of static pages everything the client bundle would need:
 * scripts, preloads, prefetches and the marks of hydration.
 */
export const wrapTemplateRenderer =
  (render: TemplateRenderer, isRenderingStaticPage: () => boolean): TemplateRenderer =>
  (template, context) =>
    isRenderingStaticPage()
      ? render(template, {
          ...context,
          content: context.content.replace(HYDRATION_MARKS_RE, ''),
          prefetch: '',
          preload: '',
          scripts: '',
        })
      : render(template, context)
