import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import packagedChromium from '@sparticuz/chromium'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Exécutable du navigateur des tests : `CHROME_PATH`, un Chromium ou un Chrome installé, sinon celui
 * du paquet `@sparticuz/chromium` (Linux seulement).
 *
 * @throws {Error} quand aucun n’est utilisable
 */
export const findChrome = async (): Promise<string> => {
  const asked = process.env['CHROME_PATH']
  if (asked) {
    if (isExecutable(asked)) return asked
    throw new Error(`CHROME_PATH désigne « ${asked} », qui n’est pas un programme.`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const installed = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...MAC,
  ]
  const found = installed.find(isExecutable)
  if (found) return found
  if (process.platform === 'linux') return packagedChromium.executablePath()
  throw new Error(
    'Aucun navigateur pour les tests. Installez Chrome ou Chromium, ou donnez son chemin dans CHROME_PATH.',
  )
}
