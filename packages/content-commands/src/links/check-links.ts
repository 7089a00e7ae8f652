/** Réponse d’une adresse : ce que la commande a besoin d’en savoir. */
export type Visit = (url: string) => Promise<{ status: number }>

/** Une adresse qui ne répond pas comme il faut. */
export interface ExternalProblem {
  url: string
  /** `morte` : la page n’existe plus ; `muette` : refus, lenteur ou panne, à regarder soi-même. */
  kind: 'morte' | 'muette'
  reason: string
}

const CONCURRENCY = 6
const DEAD = new Set([404, 410])

const check = async (url: string, visit: Visit): Promise<ExternalProblem | undefined> => {
  try {
    const { status } = await visit(url)
    if (status < 400) return undefined
    const kind = DEAD.has(status) ? 'morte' : 'muette'
    return { url, kind, reason: `réponse ${status}` }
  } catch (error) {
    const { name, cause } = error as { name?: string; cause?: { code?: string } }
    if (cause?.code === 'ENOTFOUND') return { url, kind: 'morte', reason: 'site introuvable' }
    const isSlow = name === 'TimeoutError'
    return { url, kind: 'muette', reason: isSlow ? 'pas de réponse à temps' : 'connexion refusée' }
  }
}

/** Visite chaque adresse une fois, peu à la fois. L’ordre des adresses est gardé. */
export const checkLinks = async (
  urls: readonly string[],
  visit: Visit,
): Promise<ExternalProblem[]> => {
  const results: (ExternalProblem | undefined)[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < urls.length) {
      const index = next++
      results[index] = await check(urls[index]!, visit)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
  return results.filter((result) => result !== undefined)
}
