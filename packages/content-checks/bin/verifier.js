#!/usr/bin/env node
// npm links this command before the package is compiled: in its own repository, it compiles itself.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const inPackage = (path) => fileURLToPath(new URL(path, import.meta.url))

if (!existsSync(inPackage('../lib/command/cli.js')) && existsSync(inPackage('../src'))) {
  console.error('Première utilisation : préparation de la vérification…')
  const root = inPackage('../../..')
  spawnSync('npm', ['run', '-s', 'compile'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

// What Node has compiled once is not compiled again at the next run.
enableCompileCache()
await import('../lib/command/cli.js')
