import type { StyleRule } from './style-rule.js'

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text)

/** Whether the numbers of lists neither follow each other nor are all the same. */
const hasOddNumbers = (text: string): boolean => {
  let previous = 0
  for (const [, digits] of text.matchAll(/^[ \t>]*(\d{1,9})[.)][ \t]/gm)) {
    const number = Number(digits)
    if (number !== 1 && number !== previous + 1) return true
    previous = number
  }
  return false
}

/** Whether a piece between two `**` starts or ends with a space. */
const hasLooseBold = (text: string): boolean =>
  text
    .split('\n')
    .some((line) =>
      line.includes('**')
        ? line
            .split('**')
            .some((piece, index, { length }) =>
              index % 2 === 1 && (index < length - 1 || length % 2 === 0)
                ? piece !== piece.trim()
                : false,
            )
        : false,
    )

const countCells = (line: string): number =>
  line
    .replace(/\\\||`[^`]*`/g, '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length

/** Whether two lines of a table have not as many cells. */
const hasUnevenTable = (text: string): boolean => {
  let expected = 0
  for (const line of text.split('\n')) {
    if (!/^[\s>]*\|/.test(line)) expected = 0
    else if (expected === 0) expected = countCells(line)
    else if (countCells(line) !== expected) return true
  }
  return false
}

/** What is kept of markdownlint: writing that is read otherwise than its author meant. */
export const styleRules: readonly StyleRule[] = [
  {
    code: 'MD011',
    name: 'lien-inverse',
    severity: 'error',
    checks: 'un lien s’écrit `[texte](adresse)`, pas `(texte)[adresse]`',
    why: 'le lecteur verrait les crochets et ne pourrait pas cliquer',
    isFixable: true,
    isSuspect: matches(/\)\[[^\]^]/),
    wrong: 'Les crochets et les parenthèses de ce lien sont inversés.',
    remedy: 'Écrivez [texte](adresse).',
  },
  {
    code: 'MD018',
    name: 'diese-colle',
    severity: 'warning',
    checks: 'une espace suit les dièses d’un titre',
    why: 'sans elle, ce n’est pas un titre : le lecteur verrait le dièse',
    isFixable: true,
    isSuspect: matches(/^#{1,6}[^#\s]/m),
    wrong: 'Il manque une espace entre les dièses et le titre.',
    remedy: 'Écrivez « ## Titre ».',
  },
  {
    code: 'MD005',
    name: 'liste-decalee',
    severity: 'warning',
    checks: 'les éléments d’une liste sont alignés entre eux',
    why: 'un décalage d’une espace en fait une liste dans la liste, ou l’en sort',
    isSuspect: matches(/^(?: {2})* [-*+] /m),
    wrong: 'Cet élément de liste n’est pas aligné avec les autres.',
    remedy: 'Mettez devant lui autant d’espaces que devant ses voisins.',
  },
  {
    code: 'MD029',
    name: 'numero-de-liste',
    severity: 'warning',
    checks: 'les numéros d’une liste se suivent, ou sont tous 1',
    why: 'le site renumérote : « étape 5 » ne serait plus la cinquième',
    isFixable: true,
    settings: { style: 'one_or_ordered' },
    isSuspect: hasOddNumbers,
    wrong: 'Le numéro de cet élément ne suit pas le précédent.',
    remedy: 'Numérotez 1, 2, 3… Si la liste est coupée par un paragraphe, décalez celui-ci.',
  },
  {
    code: 'MD036',
    name: 'gras-en-titre',
    severity: 'warning',
    checks: 'une ligne seule en gras n’est pas un titre déguisé',
    why: 'elle manquerait au sommaire et aux lecteurs d’écran',
    isSuspect: matches(/^[ >]*(\*\*|__)[^*_\n]+\1[ ]*$/m),
    // In italics, it is most often the caption of an image; a whole sentence is only insisted on.
    accepts: (line) => !/^[ >]*(?:\*\*|__)/.test(line) || line.length > 80,
    wrong: 'Cette ligne en gras tient lieu de titre.',
    remedy: 'Écrivez « ## » devant elle, ou faites-en une phrase.',
  },
  {
    code: 'MD037',
    name: 'gras-mal-colle',
    severity: 'warning',
    checks: 'les astérisques du gras touchent le texte',
    why: 'sinon le lecteur voit les astérisques',
    isFixable: true,
    isSuspect: hasLooseBold,
    wrong: 'Une espace sépare le texte de ses astérisques : il ne sera pas en gras.',
    remedy: 'Écrivez **texte**, sans espace à l’intérieur.',
  },
  {
    code: 'MD039',
    name: 'espace-dans-le-lien',
    severity: 'warning',
    checks: 'le texte d’un lien ne commence ni ne finit par une espace',
    why: 'l’espace serait soulignée avec lui',
    isFixable: true,
    isSuspect: matches(/\[[ \t][^\]\n]*\]\(|\[[^\]\n]*[ \t]\]\(/),
    wrong: 'Une espace est à l’intérieur des crochets de ce lien.',
    remedy: 'Sortez-la des crochets.',
  },
  {
    code: 'MD042',
    name: 'lien-vide',
    severity: 'error',
    checks: 'un lien a une adresse',
    why: 'sans elle, cliquer ne fait rien',
    isSuspect: matches(/\]\(\s*(?:#|<>)?\s*\)/),
    wrong: 'Ce lien n’a pas d’adresse.',
    remedy: 'Écrivez-la entre les parenthèses, ou retirez les crochets.',
  },
  {
    code: 'MD052',
    name: 'reference-inconnue',
    severity: 'warning',
    checks: '`[texte][nom]` a une ligne `[nom]: adresse` dans la page',
    why: 'sinon le lecteur voit les crochets',
    isSuspect: matches(/\]\[[^\]\n]*\]/),
    wrong: 'Ce lien renvoie à un nom qui n’est pas défini dans la page.',
    remedy: 'Écrivez [texte](adresse).',
  },
  {
    code: 'MD056',
    name: 'cases-de-tableau',
    severity: 'warning',
    checks: 'chaque ligne d’un tableau a autant de cases que la première',
    why: 'une case de trop n’est pas affichée, une de moins décale la ligne',
    isSuspect: hasUnevenTable,
    wrong: 'Cette ligne du tableau n’a pas autant de cases que les autres.',
    remedy: 'Comptez les barres « | », et écrivez « \\| » pour une barre dans le texte.',
  },
]
