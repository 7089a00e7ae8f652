import type { App, Plugin } from 'vuepress/core'
import { colors } from 'vuepress/utils'
import { formatProblems } from '../shared/format-problems.js'
import type { Colours } from '../shared/format-problems.js'
import type { Problem } from '../shared/problem.js'
import { resolveToday } from '../shared/today.js'
import { checkSite } from './check-site.js'
import { ContentError } from './content-error.js'
import { DevPanel, PANEL_CLIENT } from './dev-panel.js'
import { PageStore } from './page-store.js'
import type { ContentChecksOptions } from './plugin-options.js'

const COLOURS: Colours = { file: colors.cyan, error: colors.red, warning: colors.yellow }

const isError = ({ severity }: Problem): boolean => severity === 'error'

const print = (problems: readonly Problem[]): void => {
  if (problems.length > 0) console.warn(`\n${formatProblems(problems, COLOURS)}\n`)
}

const keyOf = ({ file, line, message }: Problem): string => `${file}:${line} ${message}`

/**
 * Checks the Markdown pages of a VuePress 2 site, in French.
 *
 * `vuepress build` stops with every error at once; `vuepress dev` prints the list on start, then
 * that of each page as it changes, and shows on each page what is to be put right in it.
 *
 * @throws {ContentError} in a build, when a page has an error
 */
export const contentChecksPlugin = (options: ContentChecksOptions = {}): Plugin => {
  const store = new PageStore()
  const check = (app: App): Problem[] =>
    checkSite(app, store, { options, today: options.today ?? resolveToday(new Date()) })
  let known: Problem[] = []
  let panel: DevPanel | null = null

  const showPanel = (app: App): Promise<void> | undefined => {
    const pages = app.pages.flatMap(
      ({ filePath }) => (filePath && store.get(filePath)?.facts) || [],
    )
    return panel?.show(app, known, pages)
  }
  return (app) => ({
    name: 'content-checks',

    ...(app.env.isDev && { clientConfigFile: PANEL_CLIENT }),

    onPrepared: async () => {
      if (!app.env.isDev) return
      panel = new DevPanel(options)
      await showPanel(app)
    },

    extendsPageOptions: async (pageOptions) => {
      // Only here is every plugin's own markdown-it rule in place: see PageStore.listen.
      store.listen(app.markdown)
      const { filePath, content } = pageOptions
      if (!filePath) return
      pageOptions.content = await store.read(filePath, app.dir.source(), content)
    },

    onInitialized: () => {
      known = check(app)
      if (app.env.isDev) return
      print(known.filter((problem) => !isError(problem)))
      const errors = known.filter(isError)
      if (errors.length > 0) throw new ContentError(errors)
    },

    // The server is up: the list is the last thing on the screen.
    onWatched: (_app, watchers) => {
      print(known)
      // VuePress closes what it watches with before it starts again with other settings.
      watchers.push({ close: () => panel?.close() })
    },

    onPageUpdated: async (_app, type, newPage, oldPage) => {
      const updated = (newPage ?? oldPage)?.filePath
      if (!updated) return
      const file = store.get(updated)?.source.file
      if (type === 'delete') store.delete(updated)
      const before = new Set(known.map(keyOf))
      const hadProblem = known.some((problem) => problem.file === file)
      known = check(app)
      // A change may break links written elsewhere: what is new there is told as well.
      print(known.filter((problem) => problem.file === file || !before.has(keyOf(problem))))
      if (hadProblem && type === 'update' && !known.some((problem) => problem.file === file)) {
        console.info(`\n${colors.green(`${file} : plus rien à corriger.`)}\n`)
      }
      await showPanel(app)
    },
  })
}
