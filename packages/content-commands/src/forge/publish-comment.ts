import type { Gh } from './gh.js'
import { COMMENT_MARK, writeComment, type Annotation, type ChangedFile } from './write-comment.js'

/** La vérification qui vient de finir, d’après les variables que le flux de travail fournit. */
export interface FinishedRun {
  /** `organisation/depot` */
  repository: string
  /** Dernier commit de la proposition. */
  sha: string
  conclusion: string
  runUrl?: string
  /** Nom du site Netlify, pour l’adresse des aperçus. */
  netlifySite?: string
}

const parse = <T>(text: string): T => JSON.parse(text || '[]') as T

/** Réponses paginées : `gh --slurp` rend une liste de pages. */
const readAll = <T>(gh: Gh, path: string): T[] =>
  parse<T[][]>(gh(['api', '--paginate', '--slurp', path])).flat()

const findPullRequest = (gh: Gh, { repository, sha }: FinishedRun): number | undefined =>
  readAll<{ number: number; head: { sha: string } }>(
    gh,
    `repos/${repository}/pulls?state=open&per_page=100`,
  ).find(({ head }) => head.sha === sha)?.number

const readAnnotations = (gh: Gh, { repository, sha }: FinishedRun): Annotation[] => {
  const { check_runs: runs } = JSON.parse(
    gh(['api', `repos/${repository}/commits/${sha}/check-runs?per_page=100`]),
  ) as { check_runs: { id: number; output: { annotations_count: number } }[] }
  return runs
    .filter(({ output }) => output.annotations_count > 0)
    .flatMap(({ id }) =>
      readAll<Annotation>(gh, `repos/${repository}/check-runs/${id}/annotations?per_page=100`),
    )
}

/**
 * Écrit ou remplace le commentaire de la demande de fusion d’une vérification finie.
 *
 * @returns ce qui a été fait, en une phrase
 */
export const publishComment = (gh: Gh, run: FinishedRun, docs: string): string => {
  const { repository, conclusion, runUrl, netlifySite } = run
  const number = findPullRequest(gh, run)
  if (number === undefined) return 'Aucune demande de fusion ouverte pour ce commit.'
  const body = writeComment({
    files: readAll<ChangedFile>(gh, `repos/${repository}/pulls/${number}/files?per_page=100`),
    conclusion,
    annotations: readAnnotations(gh, run),
    docs,
    ...(netlifySite
      ? { preview: `https://deploy-preview-${number}--${netlifySite}.netlify.app` }
      : {}),
    ...(runUrl ? { runUrl } : {}),
  })
  const known = readAll<{ id: number; body: string; user: { type: string } }>(
    gh,
    `repos/${repository}/issues/${number}/comments?per_page=100`,
    // Une personne pourrait copier la marque : seul un robot est réécrit.
  ).find((comment) => comment.user.type === 'Bot' && comment.body.startsWith(COMMENT_MARK))
  const path = known
    ? `repos/${repository}/issues/comments/${known.id}`
    : `repos/${repository}/issues/${number}/comments`
  gh(['api', '--method', known ? 'PATCH' : 'POST', path, '--input', '-'], JSON.stringify({ body }))
  return `Commentaire de la demande ${number} ${known ? 'remplacé' : 'écrit'}.`
}
