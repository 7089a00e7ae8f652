import { splitPage } from './split-page.js'
import { maskCode } from './mask-code.js'

/** Adresse écrite dans une page, et sa place exacte dans le fichier. */
export interface WrittenLink {
  target: string
  start: number
  end: number
}

const FORMS = [
  // [texte](adresse "titre") et ![image](<adresse>)
  /\]\(\s*<([^<>\n]*)>/dg,
  /\]\(\s*([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)(?=[\s)])/dg,
  // [nom]: adresse
  /^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s<>]+)/dgm,
  // <a href="adresse">, <img src="adresse">
  /<[a-z][^<>]*?\s(?:href|src)="([^"\n]+)"/dgi,
  /<[a-z][^<>]*?\s(?:href|src)='([^'\n]+)'/dgi,
]

/** Un champ d’en-tête qui nomme une page : `en_cours: promotion-8.md`. */
const FIELD = /^[ \t-]*[\w-]+:[ \t]*["']?([^\s"'#:]+\.md(?:#[^\s"']*)?)["']?[ \t]*$/dgm

/**
 * Adresses écrites dans une page, dans l’ordre : liens, images, références, HTML, champs d’en-tête.
 * Le code et les commentaires n’en contiennent pas.
 */
export const scanLinks = (text: string): WrittenLink[] => {
  const { bodyStart } = splitPage(text)
  const body = ' '.repeat(bodyStart) + maskCode(text.slice(bodyStart))
  const head = text.slice(0, bodyStart)
  const found = [...head.matchAll(FIELD), ...FORMS.flatMap((form) => [...body.matchAll(form)])].map(
    (match) => {
      const [start, end] = match.indices![1]!
      return { target: match[1]!, start, end }
    },
  )
  return found.sort((a, b) => a.start - b.start)
}
