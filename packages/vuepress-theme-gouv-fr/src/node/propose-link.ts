import type { GouvFrThemeOptions } from './options.js'
import { resolveRepo } from './resolve-repo.js'

const TITLE = 'Question proposée : '

/**
 * Adresse qui propose une question restée sans réponse, `{q}` tenant la place de ses mots : celle des
 * options, sinon un ticket déjà titré du dépôt, sinon rien.
 */
export function resolveProposeLink({ proposeQuestion, repo }: GouvFrThemeOptions): string {
  if (proposeQuestion !== undefined) return proposeQuestion
  const url = resolveRepo(repo)
  if (!url) return ''
  const title = `${encodeURIComponent(TITLE)}{q}`
  return new URL(url).hostname.includes('gitlab')
    ? `${url}/-/issues/new?issue[title]=${title}`
    : `${url}/issues/new?title=${title}`
}
