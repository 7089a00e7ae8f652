import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** En-têtes de VuePress 1 qui n’ont plus d’effet, et ce qui les remplace. */
const FIELDS: Record<string, string> = {
  footer: 'le pied de page est celui du DSFR, voir l’option « footer »',
  sidebarDepth: 'écrivez [[toc]] dans la page',
  navbar: 'l’en-tête est sur toutes les pages',
  search: 'écrivez « recherche: false » pour retirer la page de la recherche',
  meta: 'écrivez ces balises dans « head »',
  canonicalUrl: 'l’adresse canonique vient de l’option « hostname »',
  pageClass: 'le thème n’a pas cette classe',
}

/** Syntaxe du corps d’une page à reprendre. */
const BODY: readonly (readonly [RegExp, string])[] = [
  [
    /<(?:Badge|CodeGroup|CodeGroupItem)\b/,
    'ce composant venait du thème par défaut : remplacez-le par du Markdown',
  ],
  [/<<<\s*@\//, 'l’inclusion d’un fichier s’écrit « @[code](chemin) » dans VuePress 2'],
  [/\$(?:withBase|themeConfig)\b/, 'cette variable n’existe plus : écrivez un lien Markdown'],
]

/** Ce qu’une page de VuePress 1 demande de reprendre, « docs/a.md:3 — … ». */
export function checkOldPage(source: string, file: string): string[] {
  const header = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/.exec(source)
  const lines = source.split(/\r?\n/)
  const problems: string[] = []
  let fields: unknown
  try {
    fields = header ? parse(header[1]!) : {}
  } catch {
    return [`${file}:1 — l’en-tête ne se lit pas : vérifiez ses deux-points et ses guillemets.`]
  }
  for (const field of Object.keys((fields ?? {}) as object)) {
    const line = lines.findIndex((text) => text.startsWith(`${field}:`)) + 1
    if (FIELDS[field]) problems.push(`${file}:${line} — « ${field} » : ${FIELDS[field]}.`)
  }
  let fence = ''
  lines.forEach((text, index) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? ''
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? '' : mark
    if (fence) return
    for (const [pattern, advice] of BODY) {
      if (pattern.test(text)) problems.push(`${file}:${index + 1} — ${advice}.`)
    }
  })
  return problems
}

/** Tout ce que les pages d’un dossier demandent de reprendre. */
export function checkOldPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/(?:^|[/\\])(?:node_modules|\.)/.test(file))
    .sort()
    .flatMap((file) => checkOldPage(readFileSync(join(folder, file), 'utf8'), join(folder, file)))
}
