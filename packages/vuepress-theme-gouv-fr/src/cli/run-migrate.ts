import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkOldFolder } from './check-old-folder.js'
import { checkOldPages } from './check-old-pages.js'
import { convertConfig } from './convert-config.js'
import { loadOldConfig } from './load-old-config.js'

const TARGET = 'config.ts'

const list = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}\n` : ''

/** Met l’ancien fichier de côté : VuePress 2 lirait sinon les deux. */
const setAside = (file: string): string => {
  let backup = `${file}.ancien`
  for (let n = 2; existsSync(backup); n++) backup = `${file}.ancien-${n}`
  renameSync(file, backup)
  return backup
}

/**
 * Commande `vuepress-theme-gouv-fr migrer`.
 *
 * @returns le code de sortie
 */
export function runMigrate(args: readonly string[], help: string): number {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'a-blanc': { type: 'boolean' },
        ecraser: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      console.log(help)
      return 0
    }
    const docs = positionals[0] ?? (existsSync('docs/.vuepress') ? 'docs' : '.')
    const folder = join(docs, '.vuepress')
    const old = loadOldConfig(folder)
    const { code, undecided } = convertConfig(old)
    const target = join(folder, TARGET)
    const pages = checkOldPages(docs)
    if (values['a-blanc']) {
      console.log(`Ce que contiendrait ${target} :\n\n${code}`)
    } else {
      if (existsSync(target) && !values.ecraser) {
        throw new Error(
          `${target} existe déjà : rien n’est écrit. Relancez avec --ecraser, il sera mis de côté.`,
        )
      }
      if (existsSync(target)) console.log(`${target} est mis de côté : ${setAside(target)}`)
      console.log(`${old.file} est mis de côté : ${setAside(old.file)}`)
      writeFileSync(target, code)
      console.log(`${target} est écrit.`)
    }
    console.log(
      list('À décider vous-même dans la configuration :', undecided) +
        list('Dans le dossier .vuepress, à reprendre ou à supprimer :', checkOldFolder(folder)) +
        list('À reprendre dans les pages :', pages),
    )
    console.log(
      values['a-blanc'] ? 'Rien n’a été écrit.' : 'Essayez maintenant : npx vuepress dev ' + docs,
    )
    return 0
  } catch (error) {
    const isOption = String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')
    console.error(
      isOption ? `Une de ces options n’existe pas.\n\n${help}` : (error as Error).message,
    )
    return 1
  }
}
