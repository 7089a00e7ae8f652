import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLinks } from '../src/links/check-links.js'
import { listExternalLinks } from '../src/links/list-external-links.js'
import { readProject } from '../src/node/read-project.js'
import { makeSite } from './support/make-site.js'

const server = createServer((request, response) => {
  response.statusCode = Number(request.url?.slice(1))
  response.end()
})
let origin: string

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('une page disparue est morte, un refus est muet, le reste va bien', async () => {
  const urls = [200, 404, 403, 410].map((status) => `${origin}/${status}`)
  expect(await checkLinks(urls, fetch)).toEqual([
    { url: `${origin}/404`, kind: 'morte', reason: 'réponse 404' },
    { url: `${origin}/403`, kind: 'muette', reason: 'réponse 403' },
    { url: `${origin}/410`, kind: 'morte', reason: 'réponse 410' },
  ])
})

test('une panne n’arrête pas la visite', async () => {
  const visit = async (url: string): Promise<{ status: number }> => {
    if (url === 'a') throw Object.assign(new Error('x'), { cause: { code: 'ENOTFOUND' } })
    if (url === 'b') throw Object.assign(new Error('x'), { name: 'TimeoutError' })
    return { status: 200 }
  }
  expect((await checkLinks(['a', 'b', 'c'], visit)).map(({ reason }) => reason)).toEqual([
    'site introuvable',
    'pas de réponse à temps',
  ])
})

test('les adresses viennent du texte et des sources, ni du code ni de la machine', async () => {
  const { root } = makeSite({
    'docs/a.md':
      '---\nsources:\n  - adresse: https://un.fr/page\n---\n\n[x](https://deux.fr/a#b). `https://code.fr` http://localhost:8080 https://exemple.test/x\n',
    'docs/b.md': 'Voir https://un.fr/page.\n',
  })
  const links = listExternalLinks(await readProject(root))
  expect([...links]).toEqual([
    ['https://un.fr/page', ['docs/a.md', 'docs/b.md']],
    ['https://deux.fr/a', ['docs/a.md']],
  ])
})
