import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll } from 'vitest'
import { runCli } from '../../src/node/run-cli.js'

// Dans le paquet : VuePress et les règles du site y sont trouvés.
const WORK = path.join(import.meta.dirname, '../../node_modules/.tests')

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export interface TestSite {
  root: string
  read: (file: string) => string
  write: (file: string, text: string) => void
  git: (...args: string[]) => string
  /** Lance `contenu` ; les réponses aux questions, s’il y en a, sont données dans l’ordre. */
  run: (args: string[], answers?: string[]) => Promise<{ code: number; output: string }>
}

/** Un site provisoire dans son propre dépôt git, tout enregistré. */
export const makeSite = (files: Readonly<Record<string, string>>): TestSite => {
  mkdirSync(WORK, { recursive: true })
  const root = mkdtempSync(path.join(WORK, 'site-'))
  folders.push(root)
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Essai',
        '-c',
        'user.email=essai@exemple.fr',
        '-c',
        'core.autocrlf=false',
        ...args,
      ],
      { cwd: root, encoding: 'utf8' },
    )
  for (const [file, text] of Object.entries(files)) write(file, text)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '-m', 'Départ')
  return {
    root,
    write,
    git,
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    run: async (args, answers) => {
      const lines: string[] = []
      const left = [...(answers ?? [])]
      const code = await runCli(args, {
        root,
        today: '2026-11-23',
        terminal: {
          log: (text) => lines.push(text),
          error: (text) => lines.push(text),
          ...(answers && {
            ask: async (question: string) => {
              lines.push(question)
              const answer = left.shift()
              if (answer === undefined) throw new Error(`Question de trop : ${question}`)
              return answer
            },
          }),
        },
      })

      return { code, output: lines.join('\n').replace(/\u001B\[\d+m/g, '') }
    },
  }
}
