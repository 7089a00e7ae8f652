import { spawnSync } from 'node:child_process'

/**
 * Lance git, sans interpréteur de commandes.
 *
 * @returns sa sortie, ou `undefined` s’il échoue : hors d’un dépôt, les commandes marchent sans lui.
 */
export const git = (root: string, args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', [...args], { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/** Vrai quand git suit ce fichier. */
export const isTracked = (root: string, file: string): boolean =>
  git(root, ['ls-files', '--error-unmatch', '--', file]) !== undefined

/** Fichiers modifiés et non enregistrés ; vide hors d’un dépôt. */
export const listUncommitted = (root: string): string[] =>
  (git(root, ['status', '--porcelain', '--', '.']) ?? '').split('\n').filter(Boolean)
