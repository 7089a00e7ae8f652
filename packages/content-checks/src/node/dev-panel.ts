import type { App } from 'vuepress/core'
import type { PageFacts } from '../shared/page-facts.js'
import type { PanelProblem } from '../shared/panel-problems.js'
import type { Problem } from '../shared/problem.js'
import { compareProblems } from '../shared/compare-problems.js'
import { toShownPath } from '../shared/to-shown-path.js'
import type { ContentChecksOptions } from './plugin-options.js'
import { WritingChecker } from './writing-checker.js'

const TEMP_FILE = 'content-checks/problems.js'

/** The client code that shows the panel. */
export const PANEL_CLIENT = new URL('../client/config.js', import.meta.url).pathname

const toPanelProblem = (problem: Problem, filePath: string): PanelProblem => ({
  place: `${problem.file}:${problem.line}`,
  href: `vscode://file${encodeURI(filePath.startsWith('/') ? filePath : `/${filePath}`)}:${problem.line}`,
  severity: problem.severity,
  message: problem.message,
})

const groupByAddress = (app: App, problems: readonly Problem[]): Record<string, PanelProblem[]> => {
  const found: Record<string, PanelProblem[]> = {}
  for (const { filePath, path } of app.pages) {
    if (!filePath) continue
    const file = toShownPath(filePath)
    const own = problems.filter((problem) => problem.file === file)
    if (own.length > 0)
      found[decodeURI(path)] = own.map((problem) => toPanelProblem(problem, filePath))
  }
  return found
}

/** Gives the page open in `vuepress dev` what is to be put right in it. */
export class DevPanel {
  private readonly writing: WritingChecker
  private readonly written = new WeakMap<PageFacts, Problem[]>()
  private turn = 0

  /** @throws {Error} when the settings of the spelling cannot be read */
  constructor(options: ContentChecksOptions) {
    this.writing = new WritingChecker(options)
  }

  /**
   * Shows problems at once; those of style and spelling follow when their libraries are loaded.
   *
   * @param pages what is known of every page
   */
  async show(app: App, problems: readonly Problem[], pages: readonly PageFacts[]): Promise<void> {
    this.turn += 1
    await this.write(app, [...problems, ...this.listWritten(pages)])
    this.complete(app, problems, pages).catch((error: unknown) => {
      // The panel is a comfort: the list in the terminal does without it.
      console.warn(`L’orthographe n’a pas pu être vérifiée : ${String(error)}`)
    })
  }

  /** Frees the dictionaries. */
  close(): void {
    void this.writing.close()
  }

  private async complete(
    app: App,
    problems: readonly Problem[],
    pages: readonly PageFacts[],
  ): Promise<void> {
    const { turn } = this
    const unread = pages.filter((page) => !this.written.has(page))
    if (unread.length === 0) return
    const found = await Promise.all(unread.map((page) => this.writing.check(page)))
    unread.forEach((page, index) => this.written.set(page, found[index] ?? []))
    // A later change has already shown its own list, or will.
    if (turn === this.turn) await this.write(app, [...problems, ...this.listWritten(pages)])
  }

  private listWritten(pages: readonly PageFacts[]): Problem[] {
    return pages.flatMap((page) => this.written.get(page) ?? [])
  }

  private async write(app: App, problems: Problem[]): Promise<void> {
    const byAddress = groupByAddress(app, problems.sort(compareProblems))
    await app.writeTemp(TEMP_FILE, `export const problems = ${JSON.stringify(byAddress)}\n`)
  }
}
