import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserslistToTargets, transform } from 'lightningcss'
import { parse } from 'postcss'
import { PurgeCSS } from 'purgecss'
import { DSFR_COMPONENTS, DSFR_DIST, DSFR_SCRIPT_CLASSES, SCRIPT_TAGS } from './dsfr.js'
import { dropUnusedPrefixes } from './drop-unused-prefixes.js'
import { dropUnusedStates } from './drop-unused-states.js'
import { extractDarkRules } from './extract-dark-rules.js'
import { flattenSymbols } from './flatten-symbols.js'
import { mergeIcons } from './merge-icons.js'
import { resetPseudoElements } from './reset-pseudo-elements.js'
import type { UsedSelectors } from './used-selectors.js'

const STYLES = fileURLToPath(new URL('../styles', import.meta.url))

/** Au-dessous, une image est incluse dans la feuille ; au-dessus, elle est un fichier. En octets. */
const MAX_INLINE_BYTES = 4096

/** Navigateurs visés : ceux mis à jour depuis 2023. */
const TARGETS = browserslistToTargets(['chrome 111', 'edge 111', 'firefox 115', 'safari 16.4'])

/** Ce que le DSFR écrit : `font-family: "Marianne", arial, sans-serif`. */
const FAMILY = /"?Marianne"?,\s*(?=arial)/g

/** Marianne, puis ses polices de repli (`fallback-fonts.css`). */
const FALLBACK_FAMILIES =
  'Marianne,"Marianne Arial","Marianne Roboto","Marianne Open Sans","Marianne DejaVu",'

/** Lit une feuille et rend absolues ses adresses relatives, pour pouvoir la déplacer. */
function readSheet(file: string): string {
  return (
    readFileSync(file, 'utf8')
      .replace(/@charset[^;]*;/g, '')
      .replace(/\/\*# sourceMappingURL[^*]*\*\//g, '')
      // Le contraste élevé d’Internet Explorer, écrit à côté de `forced-colors` qui l’a remplacé.
      .replace(/@media [^{]*-ms-high-contrast[^{]*/g, (rule) => {
        const queries = rule.slice('@media '.length).split(',')
        return `@media ${queries.filter((query) => !query.includes('-ms-')).join(',')}`
      })
      .replace(
        /url\("data:image\/svg\+xml;charset=utf8,(%3Csvg[^"]*%3Csymbol[^"]*)"\)/g,
        (_, svg: string) => {
          return `url("${encodeImage(flattenSymbols(decodeURIComponent(svg)))}")`
        },
      )
      .replace(/url\((["']?)(?!data:|https?:|\/|#)([^"')]+)\1\)/g, (_, _quote, path: string) => {
        return `url("${resolve(dirname(file), path)}")`
      })
  )
}

/** Classes que le site emploie ; `'all'` garde tout, pour le développement. */
type KeptClasses = ReadonlySet<string> | 'all'

/** Règles des icônes employées, tirées de la feuille d’icônes du DSFR (1 036 icônes). */
function readIcons(classes: KeptClasses): string {
  if (classes === 'all') return readSheet(join(DSFR_DIST, 'utility/icons/icons.main.css'))
  const used = [...classes].filter((name) => name.startsWith('fr-icon-'))
  if (used.length === 0) return ''
  const all = readSheet(join(DSFR_DIST, 'utility/icons/icons.main.css'))
  const rules = new Map<string, string>()
  for (const [rule, name = ''] of all.matchAll(/\.(fr-icon-[\w-]+)::before,\s*\.[^{]*\{[^}]*\}/g)) {
    rules.set(name, rule)
  }
  return used.map((name) => rules.get(name) ?? '').join('\n')
}

/**
 * Deux polices suffisent au thème : Marianne normale et grasse. La graisse moyenne (500) est rendue
 * par la normale, l’italique par inclinaison : 44 ko de moins à télécharger pour chacune.
 *
 * Une police qui arrive après le premier affichage sert à la page suivante (`optional`) : le texte
 * ne bouge jamais sous les yeux du lecteur.
 */
function keepUsedFaces(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const weight = /font-weight:\s*(\d+)/.exec(face)?.[1]
    const isKept = face.includes('Marianne') && (weight === '400' || weight === '700')
    if (!isKept || face.includes('italic')) return ''
    return face
      .replace(/,\s*url\([^)]*\.woff"\)\s*format\("woff"\)/, '')
      .replace(/font-display:\s*swap/, 'font-display: optional')
  })
}

/** Feuille complète, dans l’ordre du DSFR : cœur, couleurs, composants, icônes ; puis le thème. */
export function assembleStyles(
  classes: KeptClasses,
  isNeutral: boolean,
  extraFiles: readonly string[] = [],
): string {
  const dsfr = [
    keepUsedFaces(readSheet(join(DSFR_DIST, 'core/core.main.css'))),
    readSheet(join(DSFR_DIST, 'scheme/scheme.css')),
    ...DSFR_COMPONENTS.map((name) =>
      readSheet(join(DSFR_DIST, `component/${name}/${name}.main.css`)),
    ),
    readIcons(classes),
  ].join('\n')
  // Les feuilles d’impression du DSFR portent leur propre `@media print`.
  const print = ['core/core', ...DSFR_COMPONENTS.map((name) => `component/${name}/${name}`)]
    .map((name) => join(DSFR_DIST, `${name}.print.css`))
    .filter((file) => existsSync(file))
    .map(readSheet)
    .join('\n')
  const searchSheet = createRequire(import.meta.url).resolve('vuepress-plugin-search-fr/search.css')
  const theme = [
    ...[
      'fallback-fonts.css',
      'theme.css',
      'components.css',
      'code.css',
      'no-script.css',
      'print.css',
    ].map((name) => join(STYLES, name)),
    searchSheet,
  ]
    .map(readSheet)
    .join('\n')
  // Hors de toute couche : la feuille du site l’emporte sur celles du DSFR et du thème.
  const site = extraFiles.map(readSheet).join('\n')
  const fonts = isNeutral
    ? { faces: /@font-face\s*\{[^}]*\}/g, family: FAMILY, by: 'system-ui, ' }
    : { faces: /(?!)/g, family: FAMILY, by: FALLBACK_FAMILIES }
  return `@layer dsfr, theme;\n@layer dsfr {\n${dsfr}\n${print}\n}\n@layer theme {\n${theme}\n}\n${site}`
    .replace(fonts.faces, '')
    .replace(fonts.family, fonts.by)
}

async function purge(css: string, used: UsedSelectors): Promise<string> {
  const extracted = {
    attributes: { names: [], values: [] },
    classes: [...used.classes],
    ids: [...used.ids],
    tags: [...used.tags, 'html', 'body', ...SCRIPT_TAGS],
    undetermined: [],
  }
  const attributes = new Set([...css.matchAll(/\[([a-z-]+)/g)].map(([, name]) => name!))
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: 'html', extension: 'html' }],
    css: [{ raw: css }],
    defaultExtractor: () => extracted,
    dynamicAttributes: [...attributes],
    safelist: { standard: [...DSFR_SCRIPT_CLASSES, ':root'], greedy: [/^search-fr/] },
    variables: true,
    keyframes: true,
    fontFace: true,
  })
  return result?.css ?? css
}

export interface BuildStylesOptions {
  used: UsedSelectors
  isNeutral: boolean
  /** Dossier de sortie. */
  dest: string
  /** Adresse de base du site. */
  base: string
  extraFiles?: readonly string[]
  /** Vrai si des composants de Vue ont leur propre feuille, qui compte sur les règles du DSFR. */
  hasVueStyles?: boolean
}

/** Fichiers écrits, relatifs à `dest`. */
export interface BuiltStyles {
  stylesheet: string
  /** Thème sombre des lecteurs sans JavaScript ; vide si la feuille n’en a pas. */
  darkStylesheet: string
  /** Les deux, quand elles existent. */
  stylesheets: string[]
  /** Polices que toute page emploie. */
  fonts: string[]
}

/** Écrit la feuille de style réduite à ce que le site emploie, avec ses polices et ses images. */
export async function buildStyles(options: BuildStylesOptions): Promise<BuiltStyles> {
  const { used, dest, base } = options
  const source = assembleStyles(used.classes, options.isNeutral, options.extraFiles)
  const root = parse(await purge(source, used))
  dropUnusedPrefixes(root, used.classes)
  mergeIcons(root, encodeImage)
  dropUnusedStates(root, used)
  if (!options.hasVueStyles) resetPseudoElements(root)
  mkdirSync(join(dest, 'assets'), { recursive: true })
  const fonts = new Set<string>()
  const linked = root
    .toString()
    .replace(/url\("(\/[^"]+|[A-Za-z]:[^"]+)"\)/g, (match, file: string) => {
      if (!existsSync(file)) return match
      const content = readFileSync(file)
      if (extname(file) === '.svg' && content.length <= MAX_INLINE_BYTES) {
        return `url("${encodeImage(content.toString())}")`
      }
      const name = `assets/${basename(file, extname(file))}-${hash(content)}${extname(file)}`
      copyFileSync(file, join(dest, name))
      if (extname(file) === '.woff2') fonts.add(name)
      return `url("${base}${name}")`
    })
  const { code } = transform({
    filename: 'gouv-fr.css',
    code: Buffer.from(linked),
    minify: true,
    targets: TARGETS,
  })
  const write = (prefix: string, sheet: string | Uint8Array): string => {
    const name = `assets/${prefix}-${hash(Buffer.from(sheet))}.css`
    writeFileSync(join(dest, name), sheet)
    return name
  }
  const dark = extractDarkRules(code.toString())
  const stylesheet = write('gouv-fr', code)
  const darkStylesheet = dark && write('sombre', dark)
  const stylesheets = [stylesheet, darkStylesheet].filter(Boolean)
  return { stylesheet, darkStylesheet, stylesheets, fonts: [...fonts] }
}

const hash = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8)

// Une fin de ligne couperait la chaîne CSS, et avec elle tout le reste de la feuille.
const encodeImage = (svg: string): string =>
  `data:image/svg+xml,${svg
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/"/g, "'")
    .replace(/[%#<>]/g, encodeURIComponent)}`
