import { mkdir, writeFile } from 'node:fs/promises'
import type { App } from 'vuepress/core'
import { logger, path } from 'vuepress/utils'
import type { Plugin } from 'vite'

const STYLE_RE = /\.(?:css|less|pcss|postcss|sass|scss|styl|stylus)(?:$|\?)|[?&]type=style/

/**
 * Server build of a site whose client bundle is skipped. It takes over what the client build would
 * have published: files imported by components (images, fonts). Style sheets cannot be, since
 * VuePress prepares them for the client build only: they are listed in a warning.
 */
export const viteServerOutput = (app: App): Plugin => {
  const lostStyles = new Set<string>()
  return {
    name: 'static-pages:server-output',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    moduleParsed({ id }) {
      if (STYLE_RE.test(id)) lostStyles.add(path.relative(process.cwd(), id))
    },
    buildEnd() {
      if (lostStyles.size === 0) return
      logger.warn(
        'skipClientBundle : ces feuilles de style ne seront pas publiées, car le paquet du ' +
          'navigateur n’est pas construit. Publiez-les autrement ou retirez cette option.\n  ' +
          [...lostStyles].join('\n  '),
      )
    },
    generateBundle: {
      // Before Vite and VuePress drop the assets of a server build.
      order: 'pre',
      async handler(_options, bundle) {
        for (const item of Object.values(bundle)) {
          if (item.type !== 'asset') continue
          const target = app.dir.dest(item.fileName)
          await mkdir(path.dirname(target), { recursive: true })
          await writeFile(target, item.source)
        }
      },
    },
  }
}
