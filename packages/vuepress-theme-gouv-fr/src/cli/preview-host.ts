import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { answer } from './answer.js'
import { NO_RULES, type HostRules } from '../host/host-rules.js'
import { matchPath } from '../host/match-path.js'
import { createBodyReader } from './read-body.js'
import { readNetlifyRules } from '../host/read-netlify-rules.js'
import { readRedirectsFile } from '../host/read-redirects-file.js'

export interface HostOptions {
  /** Dossier du site construit. */
  dist: string
  /**
   * Port d’écoute ; 0 en prend un libre.
   *
   * @default 0
   */
  port?: number
  /**
   * `netlify.toml` dont les en-têtes et les redirections s’appliquent, après celles du fichier
   * `_redirects` du site. Aucun par défaut.
   */
  netlifyToml?: string
}

export interface Host {
  /** Adresse du site, sans barre finale. */
  url: string
  close(): Promise<void>
}

const setHeaders = (response: ServerResponse, rules: HostRules, path: string): void => {
  response.setHeader('Cache-Control', 'public,max-age=0,must-revalidate')
  // Toutes les règles qui conviennent s’appliquent ; pour un même en-tête, la dernière l’emporte.
  for (const rule of rules.headers) {
    if (!matchPath(rule.for, path)) continue
    for (const [name, value] of Object.entries(rule.values)) response.setHeader(name, value)
  }
}

const sendText = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/**
 * Sert un site construit comme le fera l’hébergeur : en-têtes, redirections, compression, adresses
 * sans `.html`, page 404. N’écoute que sur cette machine.
 *
 * @throws {Error} quand le dossier ne contient pas de site, quand `netlify.toml` est illisible ou
 * quand le port est pris (`code` `EADDRINUSE`)
 */
export async function startHost({ dist, port = 0, netlifyToml }: HostOptions): Promise<Host> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(
      `Le dossier « ${dist} » ne contient pas de site : il n’a pas de fichier index.html. Construisez d’abord le site (npm run build).`,
    )
  }
  const { headers, redirects } = netlifyToml ? readNetlifyRules(netlifyToml) : NO_RULES
  // Comme chez Netlify, celles du site passent d’abord.
  const rules = { headers, redirects: [...readRedirectsFile(dist), ...redirects] }
  const readBody = createBodyReader()

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return sendText(response, 405, 'Un site statique ne répond qu’aux lectures (GET et HEAD).')
    }
    let path: string
    let query: string
    try {
      const url = new URL(request.url ?? '/', 'http://localhost')
      path = decodeURIComponent(url.pathname)
      query = url.search
    } catch {
      return sendText(response, 400, 'Cette adresse est mal écrite.')
    }
    setHeaders(response, rules, path)
    const given = answer(dist, rules, path, query)
    if ('location' in given) {
      response.writeHead(given.status, { Location: given.location }).end()
      return
    }
    if ('text' in given) return sendText(response, given.status, given.text)
    const body = readBody(given.file, String(request.headers['accept-encoding'] ?? ''))
    response.setHeader('ETag', body.etag)
    response.setHeader('Vary', 'Accept-Encoding')
    if (given.status === 200 && request.headers['if-none-match']?.includes(body.etag)) {
      response.writeHead(304).end()
      return
    }
    if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', body.type)
    if (body.encoding) response.setHeader('Content-Encoding', body.encoding)
    response.writeHead(given.status, { 'Content-Length': body.content.length })
    response.end(request.method === 'HEAD' ? undefined : body.content)
  }

  const server = createServer((request, response) => {
    try {
      handle(request, response)
    } catch (error) {
      // Un fichier disparu entre deux lectures (site reconstruit) ne doit pas arrêter l’aperçu.
      console.error(`${request.url} : ${error instanceof Error ? error.message : String(error)}`)
      if (!response.headersSent) sendText(response, 500, 'Ce fichier n’a pas pu être lu.')
      else response.destroy()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
