/** A piece of an image file that holds metadata. */
export interface MetadataSegment {
  /** Place in the file, its marker included. */
  start: number
  end: number
  /** Where the TIFF header of EXIF starts; `null` for text. */
  exifStart: number | null
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PNG_METADATA = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt'])
const EXIF = Buffer.from('Exif\0\0', 'latin1')

const readJpeg = (file: Buffer): MetadataSegment[] => {
  const segments: MetadataSegment[] = []
  let at = 2
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0
    // The picture itself starts here.
    if (marker === 0xda || marker === 0xd9) break
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length || end <= at + 3) break
    // APP1 holds EXIF or XMP, APP13 the captions of editors.
    if (marker === 0xe1 || marker === 0xed) {
      const isExif = file.subarray(at + 4, at + 10).equals(EXIF)
      segments.push({ start: at, end, exifStart: isExif ? at + 10 : null })
    }
    at = end
  }
  return segments
}

const readPng = (file: Buffer): MetadataSegment[] => {
  const segments: MetadataSegment[] = []
  let at = PNG.length
  while (at + 12 <= file.length) {
    const type = file.toString('latin1', at + 4, at + 8)
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) break
    if (PNG_METADATA.has(type)) {
      segments.push({ start: at, end, exifStart: type === 'eXIf' ? at + 8 : null })
    }
    at = end
  }
  return segments
}

/** Pieces of a JPEG or PNG file that hold metadata; none for other kinds or a broken file. */
export const readSegments = (file: Buffer): MetadataSegment[] => {
  if (file[0] === 0xff && file[1] === 0xd8) return readJpeg(file)
  return file.subarray(0, PNG.length).equals(PNG) ? readPng(file) : []
}
