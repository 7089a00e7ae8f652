import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runAddresses } from '../../src/cli/run-addresses.js'

let folder: string
let server: Server | undefined

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

const planOf = (...paths: string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>https://exemple.gouv.fr${path}</loc></url>`).join('\n')}</urlset>`

const run = (...args: string[]): Promise<number> => runAddresses([folder, ...args], 'AIDE')
const said = (): string =>
  [console.log, console.warn, console.error]
    .flatMap((log) => vi.mocked(log).mock.calls.flat())
    .join('\n')

/** Site publié qui répond toujours de même. */
const publish = async (status: number, text = ''): Promise<string> => {
  server = createServer((_request, response) => response.writeHead(status).end(text))
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sitemap.xml`
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adresses-'))
  write('index.html', 'Accueil')
  write('404.html', 'Introuvable')
  write('guides/été.html', 'Été')
  write('guides/index.html', 'Guides')
  write(
    '_redirects',
    '/vieux.html /guides/%C3%A9t%C3%A9.html 301\n/perdu.html /nulle-part.html 301\n',
  )
  for (const level of ['log', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue()
})

afterEach(() => {
  server?.close()
  server = undefined
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

describe('gouv-fr adresses', () => {
  it('accepte une page, une redirection, une adresse sans « .html »', async () => {
    const paths = ['/', '/guides/', '/guides/%C3%A9t%C3%A9.html', '/vieux.html', '/guides/été']
    write('plan.xml', planOf(...paths))
    expect(await run('--plan', join(folder, 'plan.xml'))).toBe(0)
    expect(said()).toBe('5 adresses publiées : toutes mènent encore à une page.')
  })

  it('nomme ce qui ne mène plus à rien, et quoi écrire', async () => {
    write('plan.xml', planOf('/', '/partie.html', '/perdu.html', '/R&#38;D.html'))
    expect(await run('--plan', join(folder, 'plan.xml'))).toBe(1)
    expect(said()).toBe(
      '3 adresses publiées ne mèneraient plus à rien :\n  /partie.html\n  /perdu.html\n  /R&D.html\n' +
        'Écrivez-les dans l’en-tête de la page qui les remplace : anciennes_adresses: [/partie.html].',
    )
  })

  it('lit le plan du site publié, sous sa base', async () => {
    write('sitemap.xml', planOf('/sous/guides/', '/sous/'))
    write('_redirects', '/sous/a.html /sous/guides/ 301\n')
    const plan = await publish(200, planOf('/sous/', '/sous/a.html', '/sous/b.html'))
    expect(await run('--plan', plan)).toBe(1)
    expect(said()).toMatch(/^1 adresse publiée ne mènerait plus à rien :\n {2}\/sous\/b\.html\n/)
  })

  it.each([
    [404, 'c’est une première publication'],
    [503, 'Adresses non vérifiées'],
  ])('un plan publié qui répond %i n’arrête rien', async (status, text) => {
    expect(await run('--plan', await publish(status))).toBe(0)
    expect(said()).toContain(text)
  })

  it('dit comment la lancer', async () => {
    expect(await run()).toBe(1)
    expect(said()).toContain('--plan https://exemple.gouv.fr/sitemap.xml')
    expect(await run('--plan')).toBe(1)
    expect(said()).toContain('Écrivez : gouv-fr adresses')
    expect(await runAddresses([join(folder, 'vide')], '')).toBe(1)
    expect(said()).toContain('ne contient pas de site')
    expect(await run('--help')).toBe(0)
    expect(said()).toContain('AIDE')
  })
})
