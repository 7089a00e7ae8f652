import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Budgets } from './budgets.js'
import { STARTER_CSP_HASH } from './starter.js'

/** Une page construite : son fichier, relatif au site, et son texte. */
export interface BuiltPage {
  file: string
  html: string
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g
const INLINE_STYLE = /<[a-z][^<>]*\sstyle\s*=/i
const INLINE_SCRIPT =
  /<script(?![^>]*\s(?:src|type="application\/ld\+json"))[^>]*>([^]*?)<\/script>/gi
const SCRIPT = /<script\b[^>]*\ssrc="([^"]+)"/g
const MAX_LISTED = 5

const count = (bytes: number): string => bytes.toLocaleString('fr-FR')

const listFiles = (files: readonly string[]): string =>
  files.slice(0, MAX_LISTED).join(', ') +
  (files.length > MAX_LISTED ? ` et ${files.length - MAX_LISTED} autres` : '')

/** Scripts chargés d’emblée : celui de la page et ce qu’il importe, sans les imports différés. */
function weighScripts(dest: string, entry: string, weights: Map<string, number>): number {
  const seen = new Set<string>()
  const visit = (file: string): number => {
    if (seen.has(file)) return 0
    seen.add(file)
    const code = readFileSync(join(dest, file), 'utf8')
    if (!weights.has(file)) weights.set(file, brotliCompressSync(code).length)
    const imported = [...code.matchAll(STATIC_IMPORT)].map(([, path]) =>
      posix.join(posix.dirname(file), path!),
    )
    return weights.get(file)! + imported.reduce((sum, path) => sum + visit(path), 0)
  }
  return visit(entry)
}

/**
 * Vérifie ce que le thème promet à qui lit : feuille et scripts légers, ni style ni script en ligne.
 * Une page hydratée charge aussi Vue : ses scripts ne sont pas comptés.
 *
 * @param dest dossier du site construit
 * @param stylesheets feuilles qu’une même page peut demander
 * @returns une phrase par dépassement
 */
export function checkBudgets(
  dest: string,
  {
    base,
    budgets,
    pages,
    stylesheets,
  }: {
    base: string
    budgets: Required<Budgets>
    pages: readonly BuiltPage[]
    stylesheets: readonly string[]
  },
): string[] {
  const problems: string[] = []
  const css = stylesheets.reduce(
    (sum, sheet) => sum + brotliCompressSync(readFileSync(join(dest, sheet))).length,
    0,
  )
  if (css > budgets.css) {
    problems.push(
      `la feuille de style pèse ${count(css)} octets, pour ${count(budgets.css)} permis : retirez des règles de l’option « styles », ou changez « budgets.css ».`,
    )
  }
  const weights = new Map<string, number>()
  const scriptWeight = new Map<string, number>()
  const heavy: string[] = []
  const styled: string[] = []
  const scripted: string[] = []
  for (const { file, html } of pages) {
    if (INLINE_STYLE.test(html.replace(/<pre\b[^]*?<\/pre>/g, ''))) styled.push(file)
    const hasForeignScript = [...html.matchAll(INLINE_SCRIPT)].some(
      ([, code]) =>
        `'sha256-${createHash('sha256').update(code!).digest('base64')}'` !== STARTER_CSP_HASH,
    )
    if (hasForeignScript) scripted.push(file)
    if (html.includes('data-gouv-hydrated')) continue
    const entries = [...html.matchAll(SCRIPT)].flatMap(([, url]) =>
      url!.startsWith(base) && !url!.startsWith('//') ? url!.slice(base.length) : [],
    )
    const bytes = entries.reduce((sum, entry) => {
      if (!scriptWeight.has(entry)) scriptWeight.set(entry, weighScripts(dest, entry, weights))
      return sum + scriptWeight.get(entry)!
    }, 0)
    if (bytes > budgets.script) heavy.push(`${file} (${count(bytes)} octets)`)
  }
  if (heavy.length > 0) {
    problems.push(
      `les scripts dépassent ${count(budgets.script)} octets : ${listFiles(heavy)}. Chargez-les à la demande, ou changez « budgets.script ».`,
    )
  }
  if (styled.length > 0) {
    problems.push(
      `un attribut style="…" sera refusé par la politique de sécurité : ${listFiles(styled)}. Remplacez-le par une classe de l’option « styles ».`,
    )
  }
  if (scripted.length > 0) {
    problems.push(
      `un script en ligne sera refusé par la politique de sécurité : ${listFiles(scripted)}. Placez-le dans un fichier du dossier public.`,
    )
  }
  return problems
}

/** Message complet, ou rien quand tout tient. */
export const describeBudgets = (problems: readonly string[]): string =>
  ['Ce site ne tient pas ses budgets :', ...problems].join('\n  ')
