import type { PersonalData } from './media-facts.js'
import { CAMERA_TAGS, EXIF_TAGS, readExif } from './read-exif.js'
import { readSegments } from './read-segments.js'

/** What the metadata of an image tells of people. */
export const readPersonalData = (file: Buffer): PersonalData[] => {
  const found = new Set<PersonalData>()
  for (const { start, end, exifStart } of readSegments(file)) {
    if (exifStart === null) {
      const text = file.toString('latin1', start, end)
      if (/exif:GPS(?:Latitude|Longitude)/.test(text)) found.add('position')
      if (/aux:SerialNumber|exifEX:BodySerialNumber/.test(text)) found.add('appareil')
      if (/<dc:creator>|^.{4}(?:tEXt|iTXt)Author\0/s.test(text)) found.add('auteur')
      continue
    }
    const { tags } = readExif(file.subarray(exifStart, end))
    if (tags.has(EXIF_TAGS.gps)) found.add('position')
    if (tags.has(EXIF_TAGS.artist)) found.add('auteur')
    if (CAMERA_TAGS.some((tag) => tags.has(tag))) found.add('appareil')
  }
  return [...found]
}
