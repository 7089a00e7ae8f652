import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const COMMAND = join(dirname(require.resolve('vuepress/package.json')), 'bin/vuepress.js')

export interface CommandResult {
  code: number | null
  /** Les deux sorties mêlées, sans couleurs. */
  output: string
}

/** Démarre `vuepress` avec le Node des tests, sans passer par un interpréteur de commandes. */
export const startVuepress = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      NODE_ENV: undefined,
      VITEST: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Lit tout ce qu’affiche une commande, sans les codes de couleur. */
export const collectOutput = (child: ChildProcess): (() => string) => {
  let output = ''
  const add = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => output.replace(/\u001B\[[\d;?]*[A-Za-z]/g, '')
}

/** Lance `vuepress` et attend sa fin. */
export const runVuepress = (args: readonly string[], cwd: string): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = startVuepress(args, cwd)
    const read = collectOutput(child)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: read() }))
  })
