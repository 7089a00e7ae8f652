import { afterAll, beforeAll, expect } from 'vitest'
import { copyMiniSite, type MiniSite } from './mini-site.js'
import { runVuepress, type CommandResult } from './run-vuepress.js'

/** Temps laissé à une construction du petit site. */
export const BUILD_MS = 120_000

/** La page du petit site que les essais abîment. */
export const GUIDE = 'guides/marees.md'

/** Une copie du petit site, déjà construite une fois. */
export interface BuiltMiniSite {
  readonly site: MiniSite
  /** Ce que la dernière construction réussie a publié, fichier par fichier. */
  published: Map<string, string>
  build(): Promise<CommandResult>
}

/** Copie et construit le petit site avant les essais d’un fichier, et le supprime après. */
export const useBuiltMiniSite = (): BuiltMiniSite => {
  let site: MiniSite
  const built: BuiltMiniSite = {
    get site() {
      return site
    },
    published: new Map(),
    build: () => runVuepress(['build', 'docs'], site.folder),
  }
  beforeAll(async () => {
    site = copyMiniSite()
    const { code, output } = await built.build()
    expect(code, output).toBe(0)
    built.published = site.readDist()
    expect(built.published.size).toBeGreaterThan(10)
  }, BUILD_MS)
  afterAll(() => site.delete())
  return built
}
