import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const TESTS = resolve(import.meta.dirname, '..')

const CONFIG = `import { viteBundler } from '@vuepress/bundler-vite'
import { gitPlugin } from '@vuepress/plugin-git'
import { llmsPlugin } from '@vuepress/plugin-llms'
import { redirectPlugin } from '@vuepress/plugin-redirect'
import { searchPlugin } from '@vuepress/plugin-search'
import { seoPlugin } from '@vuepress/plugin-seo'
import { sitemapPlugin } from '@vuepress/plugin-sitemap'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

const hostname = 'https://exemple.gouv.fr'

export default defineUserConfig({
  lang: 'fr-FR',
  title: 'Le service',
  description: 'Un service et ses greffons.',
  locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB', title: 'The service' } },
  bundler: viteBundler(),
  theme: gouvFrTheme({ hostname, lastUpdated: true }),
  plugins: [
    gitPlugin(),
    llmsPlugin({ domain: hostname }),
    redirectPlugin({ autoLocale: true, config: { '/parti.html': '/guides/marees.html' } }),
    searchPlugin(),
    seoPlugin({ hostname }),
    sitemapPlugin({ hostname }),
  ],
})
`

const FILES = {
  '.vuepress/config.ts': CONFIG,
  'index.md': '---\ntitle: Accueil\nhome: true\ndescription: Un service.\n---\n',
  'guides/index.md': '---\ntitle: Guides\n---\n\nLes guides du service.\n',
  'guides/marees.md':
    '---\ntitle: Marées\ndescription: Quand sortir.\nredirectFrom: [/ancien/marees.html]\nanciennes_adresses: [/vieux.html]\n---\n\nLe coefficient des marées se lit dans l’annuaire.\n\n## Grandes marées\n\n::: info À savoir\nElles suivent la pleine lune.\n:::\n',
  'guides/vue.md':
    '---\ntitle: Page interactive\ndescription: Une page qui emploie Vue.\n---\n\nUn texte écrit ici.\n\n<SearchBox />\n\n<GitContributors />\n',
  'en/index.md': '---\ntitle: Home\nhome: true\n---\n',
  'en/seule.md': '---\ntitle: English only\n---\n\nSome text.\n',
}

/** Un petit site qui emploie le thème avec les greffons courants de VuePress. */
export interface PluginsSite {
  folder: string
  dist: string
  delete(): void
}

/** Écrit le site dans un dépôt git neuf, où il a un auteur et une date. */
export const writePluginsSite = (): PluginsSite => {
  mkdirSync(join(TESTS, '.tmp'), { recursive: true })
  const folder = mkdtempSync(join(TESTS, '.tmp/greffons-'))
  for (const [file, content] of Object.entries(FILES)) {
    const path = join(folder, 'docs', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  const git = (...args: string[]): void => {
    execFileSync('git', args, {
      cwd: folder,
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_DATE: '2026-03-04T12:00:00Z',
        GIT_COMMITTER_DATE: '2026-03-04T12:00:00Z',
      },
    })
  }
  git('init', '--quiet')
  git('config', 'user.name', 'Camille Martin')
  git('config', 'user.email', 'camille@exemple.gouv.fr')
  git('add', 'docs')
  git('commit', '--quiet', '--no-verify', '--message', 'Premier enregistrement')
  return {
    folder,
    dist: join(folder, 'docs/.vuepress/dist'),
    delete: () => rmSync(folder, { recursive: true, force: true }),
  }
}
