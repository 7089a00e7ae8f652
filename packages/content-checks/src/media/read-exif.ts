/** Tags of the first directory of EXIF that matter here. */
export interface ExifFacts {
  tags: ReadonlySet<number>
  /** 1 when the picture is upright. */
  orientation: number
}

/** Places of the tags of EXIF. */
export const EXIF_TAGS = { orientation: 0x0112, artist: 0x013b, gps: 0x8825, exif: 0x8769 } as const
/** Serial number of the camera, its owner. */
export const CAMERA_TAGS: readonly number[] = [0xa430, 0xa431]

const MAX_ENTRIES = 500

/**
 * Reads the names of the tags of EXIF.
 *
 * @param tiff from its « II » or « MM » header
 */
export const readExif = (tiff: Buffer): ExifFacts => {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const read16 = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const read32 = (at: number): number => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const tags = new Set<number>()
  let orientation = 1
  const readDirectory = (at: number, depth: number): void => {
    if (at + 2 > tiff.length) return
    const count = Math.min(read16(at), MAX_ENTRIES)
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * 12
      if (entry + 12 > tiff.length) return
      const tag = read16(entry)
      tags.add(tag)
      if (tag === EXIF_TAGS.orientation) orientation = read16(entry + 8)
      if (tag === EXIF_TAGS.exif && depth === 0) readDirectory(read32(entry + 8), 1)
    }
  }
  if (tiff.length >= 8) readDirectory(read32(4), 0)
  return { tags, orientation }
}
