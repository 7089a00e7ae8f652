import type { Finding } from './problem.js'

const NEWLINE = 0x0a

const isValid = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const findInvalidLine = (bytes: Uint8Array): number => {
  let line = 1
  for (let start = 0; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    if (!isValid(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return 1
}

const findUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Bytes of a file as text, without byte order mark, and where they are not UTF-8. */
export const decodeSource = (bytes: Uint8Array): { text: string; finding: Finding | null } => {
  const remedy = 'Ouvrez-le dans un éditeur de texte et enregistrez-le au format UTF-8.'
  const utf16 = findUtf16(bytes)
  if (utf16) {
    const finding = { line: 1, wrong: 'Ce fichier est enregistré en UTF-16.', remedy }
    return { text: new TextDecoder(utf16).decode(bytes), finding }
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  // Without replacement character, every byte was understood: no need to read them again.
  if (!text.includes('\uFFFD') || isValid(bytes)) return { text, finding: null }
  return {
    text,
    finding: {
      line: findInvalidLine(bytes),
      wrong:
        'À partir de cette ligne, le fichier contient des caractères qui ne sont pas de l’UTF-8.',
      remedy: `${remedy} Vérifiez ensuite les lettres accentuées.`,
    },
  }
}
