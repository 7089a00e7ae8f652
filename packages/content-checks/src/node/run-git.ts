import { spawnSync } from 'node:child_process'

/** Runs git; `null` when it fails: no git, no repository, no such commit. */
export const runGit = (args: readonly string[], folder = process.cwd()): string | null => {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return status === 0 ? stdout : null
}

/** Lines of an answer of git. */
export const toLines = (answer: string | null): string[] =>
  (answer ?? '').split('\n').filter((line) => line !== '')

/** The commit from which the present branch left the main one; `null` when it cannot be known. */
export const findMergeBase = (folder = process.cwd()): string | null => {
  for (const branch of ['origin/main', 'main', 'origin/master', 'master']) {
    const base = runGit(['merge-base', 'HEAD', branch], folder)?.trim()
    if (base) return base
  }
  return runGit(['rev-parse', 'HEAD'], folder)?.trim() ?? null
}
