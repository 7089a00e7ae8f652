import { readExif } from './read-exif.js'
import { readSegments } from './read-segments.js'

/**
 * An image without its metadata; `null` when nothing can be taken out safely: a picture that EXIF
 * turns upright would lie down.
 */
export const stripMetadata = (file: Buffer): Buffer | null => {
  const segments = readSegments(file)
  const isTurned = segments.some(
    ({ exifStart, end }) =>
      exifStart !== null && readExif(file.subarray(exifStart, end)).orientation > 1,
  )
  if (segments.length === 0 || isTurned) return null
  const kept: Buffer[] = []
  let from = 0
  for (const { start, end } of segments) {
    kept.push(file.subarray(from, start))
    from = end
  }
  return Buffer.concat([...kept, file.subarray(from)])
}
