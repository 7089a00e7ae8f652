// Refait les images du guide de rédaction : `npm run captures`. Une variable d’environnement dans une
// commande npm ne s’écrit pas de la même façon partout ; ici, si.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
)
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'e2e', 'tests/e2e/guide-images.test.ts'],
  { stdio: 'inherit', env: { ...process.env, CAPTURES: '1' } },
)
process.exitCode = status ?? 1
