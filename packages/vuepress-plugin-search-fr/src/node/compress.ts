import { constants, deflateRawSync } from 'node:zlib'

/** Least that zlib accepts. */
const MIN_CHUNK_SIZE = 64

/** A window larger than the data only costs memory and time to set up. */
const readWindowBits = (size: number): number =>
  Math.min(15, Math.max(9, Math.ceil(Math.log2(size + 1))))

/** Encodes a value as the bytes of its JSON. */
export const encodeJson = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

/**
 * Compresses columns so that each has its own code table, as one deflate stream.
 *
 * The files are compressed here, and read with `DecompressionStream`, because many static hosts
 * only compress the types they know; `.bin` rather than `.gz`, which some servers would unpack or
 * label on their own.
 */
export const compress = (columns: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(
    columns.map((column, index) =>
      deflateRawSync(column, {
        level: 9,
        windowBits: readWindowBits(column.length),
        finishFlush: index < columns.length - 1 ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
      }),
    ),
  )

/** Compresses a text. The best level would take twice the time for 1 %. */
export const compressText = (value: unknown): Uint8Array => {
  const bytes = encodeJson(value)
  return deflateRawSync(bytes, {
    level: 6,
    windowBits: readWindowBits(bytes.length),
    memLevel: 7,
    chunkSize: Math.max(MIN_CHUNK_SIZE, bytes.length),
  })
}
