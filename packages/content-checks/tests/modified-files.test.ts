import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { writeSite } from './write-site.js'

const HOOK = path.join(import.meta.dirname, '../../../.github/hooks/pre-commit')
const VERIFIER = path.join(import.meta.dirname, '../bin/verifier.js')

const page = (body: string): string => `---\ntitle: Une page\n---\n\n${body}\n`

const FILES = {
  '.gitignore': 'node_modules\n',
  'docs/index.md': page('Vers le [guide](guide.md) et la [page oubliée](ancienne.md).'),
  'docs/guide.md': page('Un guide, et [le retour](index.md).'),
  // Une faute d’avant, que personne ne touche.
  'docs/ancienne.md': page('Voir [ici](guide.md).'),
}

const BAD = page('Un guide.\n\n![](./plan.png)')

let site = ''

interface Answer {
  status: number | null
  text: string
}

const run = (command: string, ...args: string[]): Answer => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
  })
  return { status, text: `${stdout}${stderr}` }
}
const git = (...args: string[]): Answer =>
  run('git', '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args)
const write = (file: string, text: string): void => {
  writeFileSync(path.join(site, file), text)
}

beforeEach(() => {
  site = writeSite(FILES)
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'Début')
})

describe('« verifier --modifies »', () => {
  const check = (): Answer => run(process.execPath, VERIFIER, '--modifies', '--format', 'texte')

  test('ne dit rien d’une faute d’avant dans une page intacte', () => {
    expect(check()).toEqual({ status: 0, text: expect.stringContaining('tout est en ordre') })
    expect(run(process.execPath, VERIFIER, '--format', 'texte').status).toBe(1)
  })

  test.each([
    ['pas encore enregistrée', () => undefined],
    ['choisie pour l’enregistrement', () => git('add', '.')],
    [
      'enregistrée dans une branche',
      () => {
        git('switch', '-q', '-c', 'essai')
        git('add', '.')
        git('commit', '-q', '-m', 'Essai')
      },
    ],
  ])('dit la faute d’une page changée, %s', (_name, prepare) => {
    write('docs/guide.md', BAD)
    prepare()
    const { status, text } = check()
    expect(status).toBe(1)
    expect(text).toContain('docs/guide.md:7 — ')
    expect(text).not.toContain('docs/ancienne.md')
  })

  test('dit aussi le lien qu’une page renommée casse ailleurs', () => {
    renameSync(path.join(site, 'docs/guide.md'), path.join(site, 'docs/notice.md'))
    const { status, text } = check()
    expect(status).toBe(1)
    expect(text).toContain('docs/index.md:5 — La page « guide.md » a été renommée.')
  })

  test('une page nouvelle au nom accentué est relue', () => {
    write('docs/été.md', BAD)
    expect(check().text).toContain('docs/été.md:7 — ')
  })

  test('sans git, tout est relu, et c’est dit', () => {
    rmSync(path.join(site, '.git'), { recursive: true })
    // Le dossier d’essai est dans le dépôt du projet : git ne doit pas remonter jusqu’à lui.
    process.env.GIT_CEILING_DIRECTORIES = path.dirname(site)
    try {
      const { status, text } = check()
      expect(status).toBe(1)
      expect(text).toContain('git ne sait pas dire ce qui a changé')
      expect(text).toContain('docs/ancienne.md:5')
    } finally {
      delete process.env.GIT_CEILING_DIRECTORIES
    }
  })
})

describe('avant chaque enregistrement dans git', () => {
  const commit = (): Answer => {
    git('add', '.')
    return git('commit', '-m', 'Une page')
  }
  const count = (): number => Number(git('rev-list', '--count', 'HEAD').text)

  beforeEach(() => {
    const hooks = path.join(site, '.git/hooks')
    mkdirSync(hooks, { recursive: true })
    copyFileSync(HOOK, path.join(hooks, 'pre-commit'))
    const commands = path.join(site, 'node_modules/.bin')
    mkdirSync(commands, { recursive: true })
    symlinkSync(VERIFIER, path.join(commands, 'verifier'))
    symlinkSync(process.execPath, path.join(commands, 'node'))
  })

  test('une page fautive est refusée, en français, et reste sur le disque', () => {
    write('docs/guide.md', BAD)
    const { status, text } = commit()
    expect(status).toBe(1)
    expect(text).toContain('docs/guide.md:7 — L’image « plan.png » n’a pas de texte alternatif.')
    expect(text).toContain('Rien n’est enregistré. Corrigez les pages et recommencez')
    expect(text).not.toMatch(/npm error|at \S+ \(/)
    expect(count()).toBe(1)
    expect(readFileSync(path.join(site, 'docs/guide.md'), 'utf8')).toBe(BAD)
  })

  test('une fois corrigée, elle passe', () => {
    write('docs/guide.md', BAD)
    commit()
    write('docs/guide.md', page('Un guide relu.'))
    expect(commit()).toEqual({ status: 0, text: expect.stringContaining('tout est en ordre') })
    expect(count()).toBe(2)
  })

  test('un conseil n’arrête rien', () => {
    write('docs/guide.md', page('Un guide :\n\n##Titre collé'))
    const { status, text } = commit()
    expect(status).toBe(0)
    expect(text).toContain('docs/guide.md:7 — (conseil) ')
  })

  test('un changement sans page n’attend rien', () => {
    write('notes.txt', 'Une note.')
    const { status, text } = commit()
    expect(status).toBe(0)
    expect(text).not.toContain('vérifiées')
  })

  test('sans « npm install », l’enregistrement passe et dit quoi faire', () => {
    rmSync(path.join(site, 'node_modules'), { recursive: true })
    write('docs/guide.md', BAD)
    // Les commandes du projet ne doivent pas être trouvées plus haut.
    const { PATH } = process.env
    process.env.PATH = PATH?.split(':')
      .filter((folder) => !folder.includes('node_modules'))
      .join(':')
    const { status, text } = commit()
    process.env.PATH = PATH
    expect(status).toBe(0)
    expect(text).toContain('lancez « npm install »')
  })
})
