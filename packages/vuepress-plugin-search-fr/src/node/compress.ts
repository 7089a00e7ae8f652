import { constants, deflateRawSync } from 'node:zlib'

/** Bytes that a flush may add to data that do not shrink. */
const FLUSH_SIZE = 64

/** A window larger than the data only costs memory and time to set up. */
const readWindowBits = (size: number): number =>
  Math.min(15, Math.max(9, Math.ceil(Math.log2(size + 1))))

/** Thousands of small files are compressed: setting up each one costs as much as its bytes. */
const deflate = (bytes: Uint8Array, finishFlush: number): Uint8Array =>
  deflateRawSync(bytes, {
    // The best level takes half more time for 0.01 %.
    level: 6,
    windowBits: readWindowBits(bytes.length),
    memLevel: 7,
    chunkSize: bytes.length + FLUSH_SIZE,
    finishFlush,
  })

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
  // A copy: what zlib returns is the beginning of a larger buffer.
  Buffer.concat(
    columns.map((column, index) =>
      deflate(column, index < columns.length - 1 ? constants.Z_SYNC_FLUSH : constants.Z_FINISH),
    ),
  )
