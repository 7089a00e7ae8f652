/** Adresse complète d’un dépôt, sans barre ni `.git` à la fin ; `organisation/nom` est sur GitHub. */
export function resolveRepo(repo: string | undefined): string | undefined {
  if (!repo) return undefined
  const name = repo.replace(/\/$/, '').replace(/\.git$/, '')
  return /^https?:\/\//.test(name) ? name : `https://github.com/${name}`
}
