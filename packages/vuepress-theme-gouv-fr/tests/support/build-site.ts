import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { viteBundler } from '@vuepress/bundler-vite'
import { createBuildApp } from 'vuepress/core'
import type { AppConfig } from 'vuepress/core'
// Le paquet compilé, comme un site l’emploie : les composants Vue se lisent dans `lib/`.
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'
import type { GouvFrThemeOptions } from 'vuepress-theme-gouv-fr'

// Sous le paquet, pour que le rendu trouve Vue.
const TMP_DIR = fileURLToPath(new URL('../.tmp', import.meta.url))

export interface SiteInput {
  /** Fichier du dossier `docs` → contenu. */
  files: Record<string, string>
  options?: GouvFrThemeOptions
  config?: Partial<AppConfig>
}

export interface BuiltSite {
  /** Texte d’un fichier publié. */
  read: (file: string) => string
  /** Tous les fichiers publiés, triés. */
  files: string[]
  remove: () => Promise<void>
}

/** Construit un petit site avec le thème, comme `vuepress build`. */
export async function buildSite({ files, options, config }: SiteInput): Promise<BuiltSite> {
  process.env.NODE_ENV = 'production'
  await mkdir(TMP_DIR, { recursive: true })
  const root = await mkdtemp(join(TMP_DIR, 'site-'))
  for (const [file, content] of Object.entries(files)) {
    const target = join(root, 'docs', file)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  const dest = join(root, 'dist')
  const app = createBuildApp({
    bundler: viteBundler(),
    source: join(root, 'docs'),
    dest,
    temp: join(root, 'temp'),
    cache: join(root, 'cache'),
    lang: 'fr-FR',
    title: 'Le site',
    ...config,
    theme: gouvFrTheme(options),
  })
  const { log } = console
  console.log = () => undefined
  try {
    await app.init()
    await app.prepare()
    await app.build()
    await app.pluginApi.hooks.onGenerated.process(app)
  } finally {
    console.log = log
  }
  const entries = await readdir(dest, { recursive: true, withFileTypes: true })
  const published = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = join(parentPath, name)
        const isText = /\.(?:html|css|js|json|svg|txt|xml)$|(?:^|\/)_/.test(name)
        return [relative(dest, file), isText ? await readFile(file, 'utf8') : ''] as const
      }),
  )
  const texts = new Map(published)
  return {
    files: [...texts.keys()].sort(),
    read: (file) => {
      const text = texts.get(file)
      if (text === undefined) throw new Error(`« ${file} » n’est pas publié.`)
      return text
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
