import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** Paquets publiés, installés depuis leur archive. */
export const PACKAGES = [
  'vuepress-theme-gouv-fr',
  'vuepress-plugin-static-pages',
  'vuepress-plugin-search-fr',
  'content-checks',
  'content-commands',
] as const

const CONFIG = `import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

export default defineUserConfig({
  lang: 'fr-FR',
  title: 'Une autre documentation',
  bundler: viteBundler(),
  theme: gouvFrTheme({}),
})
`

/** Un dossier hors du dépôt où les archives des paquets sont installées. */
export interface PackedSite {
  folder: string
  /** Dossier du site construit. */
  dist: string
  /** Fichiers de chaque archive. */
  contents: Record<(typeof PACKAGES)[number], string[]>
  delete(): void
}

/** Relie à un dossier les dépendances d’un autre, sauf celles qui y sont déjà. */
const linkAll = (from: string, to: string): void => {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue
    if (name.startsWith('@')) linkAll(join(from, name), join(to, name))
    else if (!existsSync(join(to, name)))
      symlinkSync(realpathSync(join(from, name)), join(to, name))
  }
}

/**
 * Met les paquets en archives (`npm pack`), les déplie dans un dossier vide hors du dépôt, relie les
 * autres dépendances (rien ne vient du réseau) et y écrit un site.
 *
 * @param docs fichier de la documentation → contenu
 */
export function installPackedSite(docs: Readonly<Record<string, string>>): PackedSite {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'site-depuis-archives-')))
  const modules = join(folder, 'node_modules')
  const archives = join(folder, 'archives')
  mkdirSync(archives)
  const packed = JSON.parse(
    execFileSync(
      'npm',
      [
        'pack',
        '--json',
        '--ignore-scripts',
        '--pack-destination',
        archives,
        ...PACKAGES.flatMap((name) => ['-w', name]),
      ],
      {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      },
    ),
  ) as
    | { name: (typeof PACKAGES)[number]; filename: string; files: { path: string }[] }[]
    | Record<string, never>
  const list = Object.values(packed) as {
    name: (typeof PACKAGES)[number]
    filename: string
    files: { path: string }[]
  }[]
  for (const { name, filename } of list) {
    const target = join(modules, name)
    mkdirSync(target, { recursive: true })
    execFileSync('tar', ['xzf', join(archives, filename), '--strip-components=1', '-C', target])
    linkAll(join(ROOT, 'packages', name, 'node_modules'), join(target, 'node_modules'))
  }
  rmSync(archives, { recursive: true })
  linkAll(join(ROOT, 'node_modules'), modules)
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const files = { '.vuepress/config.ts': CONFIG, ...docs }
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, 'docs', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return {
    folder,
    dist: join(folder, 'docs/.vuepress/dist'),
    contents: Object.fromEntries(
      list.map(({ name, files: packedFiles }) => [name, packedFiles.map(({ path }) => path)]),
    ) as PackedSite['contents'],
    delete: () => rmSync(folder, { recursive: true, force: true }),
  }
}
