import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGitDates } from '../../src/node/git-dates.js'

let folder: string

const git = (at: string, day: string, ...args: string[]): void => {
  const date = `${day}T12:00:00Z`
  execFileSync('git', args, {
    cwd: at,
    stdio: 'ignore',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...{ GIT_AUTHOR_NAME: 'Camille', GIT_AUTHOR_EMAIL: 'c@exemple.fr', GIT_AUTHOR_DATE: date },
      ...{ GIT_COMMITTER_NAME: 'Camille', GIT_COMMITTER_EMAIL: 'c@exemple.fr' },
      GIT_COMMITTER_DATE: date,
    },
  })
}

const commit = (day: string): void => {
  git(folder, day, 'add', '--all')
  git(folder, day, 'commit', '--quiet', '--no-verify', '--message', 'Changement')
}

const LONG_TEXT = Array.from({ length: 40 }, (_, index) => `Ligne ${index}.\n`).join('')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-dates-'))
  mkdirSync(join(folder, 'docs/guides'), { recursive: true })
  git(folder, '2026-01-01', 'init', '--quiet')
  writeFileSync(join(folder, 'docs/été.md'), LONG_TEXT)
  commit('2026-01-01')
  writeFileSync(join(folder, 'docs/neuve.md'), 'Autre chose.\n')
  commit('2026-02-02')
  renameSync(join(folder, 'docs/été.md'), join(folder, 'docs/guides/été.md'))
  commit('2026-03-03')
  renameSync(join(folder, 'docs/guides/été.md'), join(folder, 'docs/guides/saison.md'))
  commit('2026-04-04')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('dates de l’historique', () => {
  it('suivent un fichier déplacé jusqu’à sa création', () => {
    const dates = readGitDates(join(folder, 'docs'))
    expect(dates.get('guides/saison.md')).toEqual({
      createdOn: '2026-01-01',
      updatedOn: '2026-04-04',
    })
    expect(dates.get('neuve.md')).toEqual({ createdOn: '2026-02-02', updatedOn: '2026-02-02' })
    expect([...dates.keys()].sort()).toEqual(['guides/saison.md', 'neuve.md'])
  })

  it('ne se lisent pas dans un clone superficiel, ni hors d’un dépôt', () => {
    const shallow = join(folder, 'superficiel')
    git(folder, '2026-05-05', 'clone', '--quiet', '--depth', '1', `file://${folder}`, shallow)
    expect(readGitDates(join(shallow, 'docs')).size).toBe(0)
    expect(readGitDates(tmpdir()).size).toBe(0)
  })
})
