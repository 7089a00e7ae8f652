import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runPreview } from '../../packages/vuepress-theme-gouv-fr/src/cli/run-preview.js'

let folder: string
let busy: Server | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apercu-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  process.emit('SIGINT')
  busy?.close()
  busy = undefined
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

const readErrors = (): string => vi.mocked(console.error).mock.calls.flat().join('\n')
const readLogs = (): string => vi.mocked(console.log).mock.calls.flat().join('\n')

const takePort = async (): Promise<number> => {
  busy = createServer()
  await new Promise<void>((done) => busy!.listen(0, '127.0.0.1', done))
  return (busy.address() as AddressInfo).port
}

test('l’aperçu dit son adresse et répond', async () => {
  writeFileSync(join(folder, 'index.html'), 'Bonjour')
  expect(await runPreview([folder, '--port', '0'], '')).toBe(0)
  const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(readLogs()) ?? []
  expect(await (await fetch(url!)).text()).toBe('Bonjour')
})

test('sans site construit, il dit comment en avoir un', async () => {
  expect(await runPreview([folder], '')).toBe(1)
  expect(readErrors()).toContain('Construisez d’abord le site')
})

test('un port pris en propose un autre', async () => {
  writeFileSync(join(folder, 'index.html'), 'Bonjour')
  const port = await takePort()
  expect(await runPreview([folder, '--port', String(port)], '')).toBe(1)
  expect(readErrors()).toContain(`Le port ${port} est déjà pris`)
  expect(readErrors()).toContain(`--port ${port + 1}`)
})

test.each([
  [['--port', 'abc'], 'n’est pas un nombre'],
  [['--port', '70000'], 'n’est pas un nombre entre 0 et 65535'],
  [['--port'], 'L’option --port attend un nombre'],
  [['--vitesse'], 'Une de ces options n’existe pas'],
  [['un', 'deux'], 'Un seul dossier'],
])('%j est refusé en français', async (args, message) => {
  expect(await runPreview(args, '')).toBe(1)
  expect(readErrors()).toContain(message)
})

test('--help affiche l’aide', async () => {
  expect(await runPreview(['--help'], 'Aide')).toBe(0)
  expect(readLogs()).toBe('Aide')
})
