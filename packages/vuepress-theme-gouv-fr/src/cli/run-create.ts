import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { STARTER_CSP_HASH } from '../node/starter.js'
import { slugify } from '../shared/slugify.js'

const TEMPLATE = fileURLToPath(new URL('../../modele', import.meta.url))

interface PackageFile {
  version: string
  peerDependencies: Record<string, string>
}

const fill = (folder: string, values: Readonly<Record<string, string>>): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const before = readFileSync(file, 'utf8')
    const after = before.replace(/__([A-Z_]+)__/g, (whole, key: string) => values[key] ?? whole)
    if (after !== before) writeFileSync(file, after)
  }
}

/**
 * Commande `vuepress-theme-gouv-fr creer` : un site complet dans un dossier neuf.
 *
 * @returns le code de sortie
 */
export function runCreate(args: readonly string[], help: string): number {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { titre: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      console.log(help)
      return 0
    }
    const [name] = positionals
    if (!name)
      throw new Error('Il manque le nom du dossier : vuepress-theme-gouv-fr creer mon-site.')
    const folder = resolve(name)
    if (existsSync(folder) && readdirSync(folder).some((file) => file !== '.git')) {
      throw new Error(
        `Le dossier « ${name} » n’est pas vide : rien n’est écrit. Choisissez un dossier neuf.`,
      )
    }
    const { peerDependencies, version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as PackageFile
    cpSync(TEMPLATE, folder, { recursive: true })
    // npm retire des archives un fichier nommé `.gitignore`.
    renameSync(join(folder, 'gitignore'), join(folder, '.gitignore'))
    fill(folder, {
      NAME: slugify(basename(folder)) || 'mon-site',
      TITLE: (values.titre ?? 'Nom du service').replace(/[\\']/g, '\\$&'),
      THEME: version,
      VUEPRESS: peerDependencies.vuepress!,
      CSP_HASH: STARTER_CSP_HASH,
    })
    console.log(`Le site est écrit dans « ${name} ». La suite :

  cd ${name}
  npm install
  npm start          # http://localhost:8080, mis à jour à chaque enregistrement`)
    return 0
  } catch (error) {
    const isOption = String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')
    console.error(
      isOption ? `Une de ces options n’existe pas.\n\n${help}` : (error as Error).message,
    )
    return 1
  }
}
