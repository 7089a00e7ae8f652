import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'vuepress/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildInStaging } from '../../src/node/safe-dest.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'safe-dest-'))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const createApp = (): App =>
  ({ dir: { dest: (...parts: string[]) => join(root, 'dist', ...parts) } }) as unknown as App

const write = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
}

const published = (): string => readFileSync(join(root, 'dist/index.html'), 'utf8')

describe('construction dans un dossier d’attente', () => {
  it('n’écrit rien dans la destination avant la publication', () => {
    write(join(root, 'dist'), 'ancien')
    const app = createApp()
    buildInStaging(app)
    write(app.dir.dest(), 'nouveau')
    expect(app.dir.dest('assets', 'a.css')).not.toContain(join('dist', 'assets'))
    expect(published()).toBe('ancien')
  })

  it('remplace tout d’un coup à la publication, sans rien laisser derrière', async () => {
    write(join(root, 'dist'), 'ancien')
    writeFileSync(join(root, 'dist/disparu.html'), '')
    const app = createApp()
    const publish = buildInStaging(app)
    write(app.dir.dest(), 'nouveau')
    await publish()
    expect(published()).toBe('nouveau')
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html'])
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('publie aussi la première fois', async () => {
    const app = createApp()
    const publish = buildInStaging(app)
    write(app.dir.dest(), 'premier')
    await publish()
    expect(published()).toBe('premier')
  })

  it('laisse intact le dernier site quand la construction échoue, puis s’en remet', async () => {
    write(join(root, 'dist'), 'ancien')
    const failed = createApp()
    buildInStaging(failed)
    write(failed.dir.dest(), 'à moitié')
    expect(published()).toBe('ancien')

    const app = createApp()
    const publish = buildInStaging(app)
    rmSync(app.dir.dest(), { recursive: true, force: true }) // VuePress vide d’abord sa destination.
    write(app.dir.dest(), 'nouveau')
    await publish()
    expect(published()).toBe('nouveau')
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('laisse intact le dernier site quand l’échange lui-même échoue', async () => {
    write(join(root, 'dist'), 'ancien')
    const publish = buildInStaging(createApp())
    // Le dossier d’attente a disparu : il n’y a rien à mettre à la place.
    await expect(publish()).rejects.toThrow()
    expect(published()).toBe('ancien')
  })
})
