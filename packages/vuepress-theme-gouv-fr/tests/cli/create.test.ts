import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCreate } from '../../src/cli/run-create.js'
import { STARTER_CSP_HASH } from '../../src/node/starter.js'

const root = mkdtempSync(join(tmpdir(), 'creer-'))
let shown: string

beforeEach(() => {
  shown = ''
  const keep = (...parts: unknown[]): void => void (shown += `${parts.join(' ')}\n`)
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('commande creer', () => {
  it('écrit un site complet, aux versions du paquet', () => {
    const folder = join(root, 'Mon site')
    expect(runCreate([folder, '--titre', "L'aide"], 'aide')).toBe(0)
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
    const { devDependencies, name } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>
      name: string
    }
    expect(name).toBe('mon-site')
    expect(devDependencies).toMatchObject({
      vuepress: '2.0.0-rc.30',
      'vuepress-theme-gouv-fr': expect.stringMatching(/^2\./),
    })
    expect(read('docs/.vuepress/config.ts')).toContain("title: 'L\\'aide'")
    expect(read('docs/.vuepress/config.ts').trim().split('\n').length).toBeLessThanOrEqual(10)
    for (const page of [
      'accessibilite',
      'mentions-legales',
      'donnees-personnelles',
      'gestion-des-cookies',
    ]) {
      expect(read(`docs/a-propos/${page}.md`)).toContain('\nÀ compléter : ')
    }
    expect(read('netlify.toml')).toContain(STARTER_CSP_HASH)
    expect(read('.gitignore')).toContain('node_modules/')
    expect(existsSync(join(folder, 'gitignore'))).toBe(false)
    expect(shown).toContain('npm install')
  })

  it('ne touche pas à un dossier qui contient quelque chose', () => {
    const folder = join(root, 'plein')
    mkdirSync(folder)
    writeFileSync(join(folder, 'notes.txt'), 'à garder')
    expect(runCreate([folder], 'aide')).toBe(1)
    expect(shown).toContain('n’est pas vide')
    expect(existsSync(join(folder, 'package.json'))).toBe(false)
  })

  it('dit ce qui manque', () => {
    expect(runCreate([], 'aide')).toBe(1)
    expect(shown).toContain('Il manque le nom du dossier')
  })
})
