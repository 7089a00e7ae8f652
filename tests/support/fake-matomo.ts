import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Une mesure reçue. */
export interface Measure {
  method: string | undefined
  path: string | undefined
  cookie: string | undefined
  referer: string | undefined
  values: Record<string, string>
}

export interface FakeMatomo {
  /** Adresse, barre finale comprise. */
  url: string
  /** Mesures reçues depuis le dernier appel. */
  take(): Measure[]
  close(): Promise<void>
}

/** Un faux Matomo sur cette machine, qui cherche à poser un cookie à chaque réponse. */
export const startFakeMatomo = async (): Promise<FakeMatomo> => {
  const measures: Measure[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { method, url: path, headers } = request
      const values = Object.fromEntries(new URLSearchParams(body))
      measures.push({ method, path, cookie: headers.cookie, referer: headers.referer, values })
      response.writeHead(204, { 'Set-Cookie': 'MATOMO_SESSID=1; Path=/' }).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => measures.splice(0),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
