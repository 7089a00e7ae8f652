import { pageAddress } from '../source/page-address.js'
import { plural } from '../source/plural.js'
import { codeSpan } from './code-span.js'

/** Un fichier d’une demande de fusion, comme l’API de GitHub le décrit. */
export interface ChangedFile {
  filename: string
  status: string
}

/** Un message d’un contrôle, comme l’API de GitHub le décrit. */
export interface Annotation {
  path: string
  start_line: number
  annotation_level: string
  message: string
}

/** Ce que le commentaire résume. */
export interface Review {
  files: readonly ChangedFile[]
  /** `success`, `failure`… : le résultat des contrôles. */
  conclusion: string
  annotations: readonly Annotation[]
  /** Dossier des textes. */
  docs: string
  /** Adresse de l’aperçu, sans barre finale ; absente si l’hébergeur n’en fait pas. */
  preview?: string
  /** Journal des contrôles. */
  runUrl?: string
}

/** Marque qui retrouve le commentaire d’une fois sur l’autre : il est remplacé, pas répété. */
export const COMMENT_MARK = '<!-- contenu:commentaire -->'

const MAX_PAGES = 40
const MAX_MESSAGES = 20

const listPages = ({ files, docs, preview }: Review): string[] => {
  const pages = files.filter(
    ({ filename }) => filename.startsWith(`${docs}/`) && filename.endsWith('.md'),
  )
  if (pages.length === 0) return ['Cette proposition ne change aucune page.']
  const rows = pages.slice(0, MAX_PAGES).map(({ filename, status }) => {
    if (status === 'removed')
      return `- ${codeSpan(filename)} : supprimée. Son adresse redirige-t-elle ?`
    const address = pageAddress(filename.slice(docs.length + 1))
    // L’adresse est encodée : elle ne peut pas fermer le lien.
    const safe = address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
    const shown = codeSpan(address)
    return `- ${preview ? `[${shown}](${preview}${safe})` : shown}${status === 'added' ? ' : nouvelle' : ''}`
  })
  const rest = pages.length - rows.length
  return [
    `**${plural(pages.length, 'page à regarder', 'pages à regarder')}**${preview ? '' : ' (pas d’aperçu en ligne pour ce dépôt)'}`,
    [...rows, ...(rest > 0 ? [`- et ${plural(rest, 'autre', 'autres')}.`] : [])].join('\n'),
  ]
}

// Ce que la machine de GitHub dit d’elle-même, en anglais : « Process completed with exit code 1. »
const MACHINE_PATH = '.github'

const sayAnnotation = ({ path, start_line, message, annotation_level }: Annotation): string =>
  `- ${annotation_level === 'failure' ? '' : '(conseil) '}${codeSpan(`${path}:${start_line}`)} ${codeSpan(message)}`

const listMessages = ({ annotations, conclusion, runUrl }: Review): string[] => {
  // Plusieurs étapes d’une vérification peuvent dire la même chose.
  const ours = annotations.filter(({ path }) => path !== MACHINE_PATH)
  const unique = [...new Map(ours.map((each) => [sayAnnotation(each), each])).values()]
  const errors = unique.filter(({ annotation_level }) => annotation_level === 'failure')
  const advice = unique.filter(({ annotation_level }) => annotation_level !== 'failure')
  const journal = runUrl ? ` ([journal](${runUrl}))` : ''
  const head =
    conclusion === 'success'
      ? `✅ Les contrôles sont passés${journal}.`
      : errors.length > 0
        ? `❌ ${plural(errors.length, 'erreur', 'erreurs')} à corriger${journal}. Elles bloquent la publication, pas votre travail : corrigez dans cette même proposition.`
        : `❌ Les contrôles ont échoué${journal}. Si le journal n’est pas clair, dites-le ici : la personne qui relit vous aidera.`
  const rows = [...errors, ...advice].slice(0, MAX_MESSAGES).map(sayAnnotation)
  return [head, ...(rows.length > 0 ? [rows.join('\n')] : [])]
}

/** Commentaire d’une demande de fusion : les pages à regarder, puis le résultat des contrôles. */
export const writeComment = (review: Review): string =>
  [COMMENT_MARK, ...listPages(review), ...listMessages(review)].join('\n\n') + '\n'
