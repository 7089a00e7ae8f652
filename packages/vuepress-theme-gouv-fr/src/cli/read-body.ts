import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { lookup } from 'mrmime'

/** Un contenu prêt à partir. */
export interface Body {
  content: Buffer
  type: string
  encoding: 'br' | 'gzip' | ''
  etag: string
}

const TEXT = /^text\/|\/(?:javascript|json|xml|wasm)|\+(?:xml|json)$/

const chooseEncoding = (accepted: string): Body['encoding'] => {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br'
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted) ? 'gzip' : ''
}

const compress = (content: Buffer, encoding: Body['encoding']): Buffer => {
  if (encoding === 'gzip') return gzipSync(content)
  if (!encoding) return content
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
}

/** Rend une fonction qui lit les fichiers, comprimés une fois par version et par codage. */
export function createBodyReader(): (file: string, acceptedEncodings: string) => Body {
  const known = new Map<string, Body>()
  return (file, acceptedEncodings) => {
    const type = lookup(extname(file)) ?? 'application/octet-stream'
    const encoding = TEXT.test(type) ? chooseEncoding(acceptedEncodings) : ''
    const { mtimeMs, size } = statSync(file)
    const key = [file, mtimeMs, size, encoding].join('|')
    let body = known.get(key)
    if (!body) {
      const raw = readFileSync(file)
      const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 22)
      body = {
        content: compress(raw, encoding),
        type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        encoding,
        etag: `"${hash}${encoding && `-${encoding}`}"`,
      }
      known.set(key, body)
    }
    return body
  }
}
