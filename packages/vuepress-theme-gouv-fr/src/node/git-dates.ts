import { execFileSync } from 'node:child_process'

/** Premier et dernier enregistrement d’un fichier dans l’historique. Dates ISO `AAAA-MM-JJ`. */
export interface FileDates {
  createdOn: string
  updatedOn: string
}

/**
 * Lit en une fois les dates de tous les fichiers d’un dossier dans l’historique git.
 *
 * @returns chemin relatif au dossier → dates ; vide hors d’un dépôt ou sans git
 */
export function readGitDates(folder: string): Map<string, FileDates> {
  const dates = new Map<string, FileDates>()
  let log: string
  try {
    log = execFileSync(
      'git',
      [
        '-c',
        'core.quotepath=off',
        'log',
        '--format=%x01%cI',
        '--name-only',
        '--relative',
        '--',
        '.',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
  } catch {
    return dates
  }
  for (const commit of log.split('\u0001').slice(1)) {
    const [date = '', ...files] = commit.split('\n')
    const day = date.slice(0, 10)
    for (const file of files.filter(Boolean)) {
      dates.set(file, { createdOn: day, updatedOn: dates.get(file)?.updatedOn ?? day })
    }
  }
  return dates
}
