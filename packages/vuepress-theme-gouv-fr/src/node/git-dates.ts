import { execFileSync } from 'node:child_process'

/** Premier et dernier enregistrement d’un fichier dans l’historique. Dates ISO `AAAA-MM-JJ`. */
export interface FileDates {
  createdOn: string
  updatedOn: string
}

const runGit = (folder: string, args: readonly string[]): string =>
  execFileSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** Changements des fichiers d’un dossier, du plus récent au plus ancien ; vide sans historique entier. */
function readLog(folder: string): string {
  try {
    // Le plus ancien enregistrement d’un clone superficiel y passe pour la création de chaque fichier.
    if (runGit(folder, ['rev-parse', '--is-shallow-repository']).trim() === 'true') return ''
    return runGit(folder, [
      'log',
      '--format=%x01%cI',
      '--name-status',
      '-M',
      '--relative',
      '--',
      '.',
    ])
  } catch {
    return ''
  }
}

/**
 * Lit en une fois les dates de tous les fichiers d’un dossier dans l’historique git. Un fichier déplacé
 * garde sa date de création.
 *
 * @returns chemin relatif au dossier → dates ; vide hors d’un dépôt, sans git ou sans tout l’historique
 */
export function readGitDates(folder: string): Map<string, FileDates> {
  const dates = new Map<string, FileDates>()
  /** Ancien chemin → chemin actuel. */
  const moved = new Map<string, string>()
  for (const commit of readLog(folder).split('\u0001').slice(1)) {
    const [date = '', ...changes] = commit.split('\n')
    const day = date.slice(0, 10)
    for (const change of changes.filter(Boolean)) {
      const [, from = '', to = from] = change.split('\t')
      const file = moved.get(to) ?? to
      if (to !== from) moved.set(from, file)
      dates.set(file, { createdOn: day, updatedOn: dates.get(file)?.updatedOn ?? day })
    }
  }
  return dates
}
