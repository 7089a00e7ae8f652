import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listFiles } from './site.js'

const TESTS = resolve(import.meta.dirname, '..')

/** Une copie du petit site, qu’un test peut abîmer. */
export interface MiniSite {
  folder: string
  dist: string
  read(page: string): string
  write(page: string, content: string | Uint8Array): void
  remove(page: string): void
  /** Remet toutes les pages dans leur premier état. */
  restore(): void
  /** Contenu du site construit, fichier par fichier. */
  readDist(): Map<string, string>
  delete(): void
}

/**
 * Copie `tests/fixtures/mini-site` dans un dossier provisoire. Il est dans le dépôt, pour que VuePress
 * et le thème y soient trouvés.
 */
export const copyMiniSite = (): MiniSite => {
  const source = join(TESTS, 'fixtures/mini-site')
  mkdirSync(join(TESTS, '.tmp'), { recursive: true })
  const folder = mkdtempSync(join(TESTS, '.tmp/petit-site-'))
  const docs = join(folder, 'docs')
  const dist = join(folder, 'dist')
  cpSync(source, folder, { recursive: true })
  return {
    folder,
    dist,
    read: (page) => readFileSync(join(docs, page), 'utf8'),
    write: (page, content) => {
      mkdirSync(dirname(join(docs, page)), { recursive: true })
      writeFileSync(join(docs, page), content)
    },
    remove: (page) => rmSync(join(docs, page)),
    restore: () => {
      for (const file of listFiles(docs).filter((name) => name.endsWith('.md'))) {
        rmSync(join(docs, file))
      }
      cpSync(source, folder, { recursive: true })
    },
    readDist: () =>
      new Map(listFiles(dist).map((file) => [file, readFileSync(join(dist, file), 'base64')])),
    delete: () => rmSync(folder, { recursive: true, force: true }),
  }
}
