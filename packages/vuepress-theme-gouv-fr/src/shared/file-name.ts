/** Numéro qui range un fichier ou un dossier : `01-`, `2_`, `3. `. */
const PREFIX = /^(\d{1,4})(?:\s*[._-]+\s*|\s+)(?=\p{L})/u

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Nom du dernier élément d’une adresse ou d’un chemin, sans extension. */
const lastName = (path: string): string =>
  decode(path)
    .replace(/(?:README|index)\.(?:md|html)$/i, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.(?:md|html)$/, '')

/** Place que donne à une page le numéro en tête de son nom, `1` pour `/guides/01-debuter.html`. */
export function orderFromName(path: string): number | undefined {
  const number = PREFIX.exec(lastName(path))?.[1]
  return number === undefined ? undefined : Number(number)
}

/**
 * Titre tiré d’un nom de fichier ou de dossier, pour ce qui n’en a pas d’autre :
 * `/guides/01-bien_debuter.md` donne « Bien debuter ».
 */
export function titleFromName(path: string): string {
  const name = lastName(path)
    .replace(PREFIX, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return name && name[0]!.toLocaleUpperCase('fr') + name.slice(1)
}
