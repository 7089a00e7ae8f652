import { IGNORED_OPTIONS } from '../shared/ignored-options.js'
import type { OldConfig } from './load-old-config.js'

/** Nouvelle configuration, et ce qui reste à décider. */
export interface ConvertedConfig {
  /** Texte de `config.ts`. */
  code: string
  /** Une phrase par réglage laissé de côté. */
  undecided: string[]
}

type Values = Record<string, unknown>

const SITE_KEYS = [
  'base',
  'lang',
  'title',
  'description',
  'head',
  'dest',
  'temp',
  'cache',
  'locales',
  'port',
  'host',
]
const THEME_KEYS = [
  'navbar',
  'sidebar',
  'sidebarTitles',
  'repo',
  'docsRepo',
  'docsDir',
  'docsBranch',
  'editLink',
  'lastUpdated',
  'brand',
]

/** Réglages sans effet ici, avec ce qui les remplace. */
const DROPPED: Readonly<Record<string, string>> = {
  ...IGNORED_OPTIONS,
  search: 'la recherche plein texte est là par défaut ; « search: false » la retire',
}

const hasFunction = (value: unknown): boolean =>
  JSON.stringify(value)?.includes('"[fonction]"') ?? false

const print = (value: unknown, indent: string): string => {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const inline = `[${value.map((item) => print(item, indent)).join(', ')}]`
    if (inline.length < 80 && !inline.includes('\n')) return inline
    return `[\n${value.map((item) => `${indent}  ${print(item, `${indent}  `)},\n`).join('')}${indent}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (entries.length === 0) return '{}'
    const pair = ([key, item]: [string, unknown], at: string): string =>
      `${/^[a-z_$][\w$]*$/i.test(key) ? key : print(key, at)}: ${print(item, at)}`
    const inline = `{ ${entries.map((entry) => pair(entry, indent)).join(', ')} }`
    if (inline.length < 80 && !inline.includes('\n')) return inline
    return `{\n${entries.map((entry) => `${indent}  ${pair(entry, `${indent}  `)},\n`).join('')}${indent}}`
  }
  if (typeof value !== 'string') return JSON.stringify(value)
  return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`
}

const printEntries = (entries: readonly (readonly [string, unknown])[], indent: string): string =>
  entries.map(([key, value]) => `${indent}${key}: ${print(value, indent)},\n`).join('')

interface OldNavItem {
  text?: string
  link?: string
  items?: OldNavItem[]
  children?: OldNavItem[]
}

const toNavLinks = (item: OldNavItem): object[] =>
  (item.items ?? item.children)?.flatMap(toNavLinks) ?? [{ text: item.text, link: item.link }]

function convertNav(nav: unknown, undecided: string[]): object[] | undefined {
  if (!Array.isArray(nav)) return undefined
  const items = nav as OldNavItem[]
  if (items.length > 8) {
    undecided.push(
      `« nav » a ${items.length} entrées : le DSFR en admet huit, regroupez-en dans un menu.`,
    )
  }
  if (
    items.some((item) =>
      (item.items ?? item.children)?.some((child) => child.items ?? child.children),
    )
  ) {
    undecided.push(
      '« nav » a des menus à deux étages : le DSFR n’en a qu’un, les titres intermédiaires disparaissent.',
    )
  }
  return items.map((item) =>
    (item.items ?? item.children)
      ? { text: item.text, children: toNavLinks(item) }
      : { text: item.text, link: item.link },
  )
}

/** Réglage écrit sans rien dire : `nav: []`, `sidebar: {}`, `repo: ''`. Le défaut du thème vaut mieux. */
const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Logo de l’opérateur ; celui de l’État est dessiné par le thème. */
function convertLogo(logo: unknown, title: string, undecided: string[]): Values | undefined {
  if (typeof logo !== 'string') return undefined
  if (/marianne|republique|rf\b/i.test(logo)) {
    undecided.push(`« themeConfig.logo » (${logo}) : le thème dessine lui-même le bloc-marque.`)
    return undefined
  }
  undecided.push(`« brand.logo.alt » vaut « ${title} » : écrivez-y le nom que montre l’image.`)
  return { logo: { src: logo.startsWith('/') ? logo : `/${logo}`, alt: title } }
}

function readTheme(theme: Values, title: string, undecided: string[]): [string, unknown][] {
  const { nav, editLinks, locales, logo, ...given } = theme
  const rest = Object.fromEntries(Object.entries(given).filter(([, value]) => !isEmpty(value)))
  const values: Values = {
    brand: convertLogo(logo, title, undecided),
    ...rest,
    navbar: isEmpty(nav) ? undefined : convertNav(nav ?? rest.navbar, undecided),
    editLink: editLinks ?? rest.editLink,
  }
  if (typeof values.lastUpdated === 'string') values.lastUpdated = true
  // Le thème 1.x ne modifiait pas sans cette option ; ici le lien est là dès que le dépôt est connu.
  if (values.repo !== undefined && values.editLink === undefined) values.editLink = false
  if (values.editLink === true || values.repo === undefined) delete values.editLink
  // Sans dépôt, ils ne servent à rien.
  if (values.repo === undefined) {
    delete values.docsDir
    delete values.docsBranch
  }
  if (values.repo !== undefined && values.docsDir === undefined) values.docsDir = ''
  if (values.repo !== undefined && values.docsBranch === undefined) values.docsBranch = 'master'
  if (values.sidebar === 'auto') {
    delete values.sidebar
    undecided.push(
      '« sidebar » venait des fichiers : c’est le réglage par défaut, rien n’est écrit.',
    )
  }
  if (locales !== undefined)
    undecided.push(
      '« themeConfig.locales » : écrivez les navigations des autres langues à la main.',
    )
  return Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined) return []
    if (hasFunction(value)) {
      undecided.push(`« themeConfig.${key} » contient une fonction : recopiez-la à la main.`)
    } else if (THEME_KEYS.includes(key)) {
      return [[key, value]]
    } else {
      undecided.push(
        `« themeConfig.${key} » : ${DROPPED[key] ?? 'le thème 2.0 n’a pas cette option'}.`,
      )
    }
    return []
  })
}

function readSite(values: Values, undecided: string[]): [string, unknown][] {
  return Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    if (['theme', 'themeConfig', 'plugins', 'evergreen'].includes(key)) return []
    if (hasFunction(value) || !SITE_KEYS.includes(key)) {
      undecided.push(
        `« ${key} » : ce réglage de VuePress 1 se reprend à la main (voir la documentation de VuePress 2).`,
      )
      return []
    }
    return [[key, value]]
  })
}

const pluginName = (plugin: unknown): string =>
  String((Array.isArray(plugin) ? plugin[0] : plugin) ?? '').slice(0, 60)

/** Écrit la configuration du thème 2.0 d’après celle d’un site VuePress 1. */
export function convertConfig({ values }: OldConfig): ConvertedConfig {
  const undecided: string[] = []
  const { plugins, theme, themeConfig = {} } = values
  const site = readSite({ lang: 'fr-FR', ...values }, undecided)
  const title = String(values.title ?? 'Nom du service')
  const options = readTheme(themeConfig as Values, title, undecided)
  if (theme !== undefined && !/gouv-fr|^(?:@vuepress\/)?(?:theme-)?default$/.test(String(theme))) {
    undecided.push(`« theme » valait « ${String(theme)} » : vérifiez ce que ce thème ajoutait.`)
  }
  const names = Array.isArray(plugins)
    ? plugins.map(pluginName)
    : Object.keys((plugins ?? {}) as object)
  for (const name of names) {
    undecided.push(
      /search|back-to-top|medium-zoom|nprogress|last-updated|seo|sitemap|container/.test(name)
        ? `le greffon « ${name} » : le thème s’en charge, retirez-le.`
        : `le greffon « ${name} » : cherchez sa version pour VuePress 2.`,
    )
  }
  const themeCode = options.length > 0 ? `{\n${printEntries(options, '    ')}  }` : '{}'
  const code = `import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

export default defineUserConfig({
${printEntries(site, '  ')}  bundler: viteBundler(),
  theme: gouvFrTheme(${themeCode}),
})
`
  return { code, undecided }
}
