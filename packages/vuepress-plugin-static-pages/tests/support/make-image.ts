import { deflateSync } from 'node:zlib'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  // No reader in these tests checks the checksum.
  return Buffer.concat([length, body, Buffer.alloc(4)])
}

/** A PNG of these dimensions; `seed` makes another content. */
export const makePng = (width: number, height: number, seed = 0): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    // Vite would inline a smaller file.
    chunk('IDAT', Buffer.concat([deflateSync(Buffer.alloc(8)), Buffer.alloc(5000, seed)])),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const makeSvg = (attributes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h1v1z"/></svg>`
