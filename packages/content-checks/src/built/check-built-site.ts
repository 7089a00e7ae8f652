import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compareProblems } from '../shared/compare-problems.js'
import { toProblem } from '../shared/problem.js'
import type { Finding, Problem, Severity } from '../shared/problem.js'
import type { BuiltAllowances } from './built-rule.js'
import { builtRules } from './built-rules.js'
import type { BuiltSite } from './built-site.js'
import { checkRedirects } from './check-redirects.js'
import { checkRequest, externalRequests } from './external-requests.js'
import { checkReference, internalAddresses } from './internal-addresses.js'
import { readBuiltPage } from './read-built-page.js'
import { readCss } from './read-css.js'
import { redirection } from './redirection.js'
import { readNetlifyRedirects, readRedirectsFile } from './redirects.js'
import type { Redirect } from './redirects.js'

/** What the check of a built site can be told. */
export interface BuiltSiteOptions extends Partial<BuiltAllowances> {
  /** Address under which the site is published. @default '/' */
  base?: string
  /** Origin of the site: `https://example.gouv.fr`. Without it, full addresses are external. */
  origin?: string
  /**
   * `netlify.toml` whose redirects are checked, and whose content security policy allows scripts.
   *
   * @default none
   */
  netlifyToml?: string
}

const SCRIPT_HASH = /(?<=')sha256-[A-Za-z0-9+/=]+(?=')/g

const toSlashes = (file: string): string => file.split(path.sep).join('/')
const show = (file: string): string => toSlashes(path.relative(process.cwd(), file))

const listFiles = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => toSlashes(path.relative(directory, path.join(entry.parentPath, entry.name))))

/**
 * Checks the published HTML of a site: addresses, ids, titles, calls to other sites, redirects.
 *
 * @param distDir folder of the built site
 * @returns the problems, sorted by file and line
 * @throws {Error} when the folder holds no HTML
 */
export const checkBuiltSite = (distDir: string, options: BuiltSiteOptions = {}): Problem[] => {
  const { base = '/', origin = '', netlifyToml, allowedScripts = [], allowedOrigins = [] } = options
  const read = (file: string): string => readFileSync(path.join(distDir, file), 'utf8')
  const files = existsSync(distDir) ? listFiles(distDir) : []
  const htmlFiles = files.filter((file) => file.endsWith('.html'))
  if (htmlFiles.length === 0) {
    throw new Error(
      `Le dossier « ${distDir} » ne contient aucune page. Construisez d’abord le site.`,
    )
  }

  const problems: Problem[] = []
  const report = (findings: Iterable<Finding>, file: string, name: string, severity: Severity) => {
    for (const finding of findings) problems.push(toProblem(finding, { file, name, severity }))
  }

  const redirectsByFile = new Map<string, Redirect[]>()
  if (netlifyToml) {
    const { redirects, finding } = readNetlifyRedirects(readFileSync(netlifyToml, 'utf8'))
    redirectsByFile.set(show(netlifyToml), redirects)
    if (finding) report([finding], show(netlifyToml), redirection.name, 'error')
  }
  if (files.includes('_redirects')) {
    const file = show(path.join(distDir, '_redirects'))
    redirectsByFile.set(file, readRedirectsFile(read('_redirects')))
  }

  const svgIds = new Map<string, ReadonlySet<string>>()
  const site: BuiltSite = {
    base,
    origin: origin.replace(/\/$/, ''),
    files: new Set(files),
    pages: new Map(
      htmlFiles.map((file) => {
        const names = { file: show(path.join(distDir, file)), path: file }
        return [file, readBuiltPage(read(file), names)]
      }),
    ),
    redirects: [...redirectsByFile.values()].flat(),
    readSvgIds: (file) => {
      const known = svgIds.get(file)
      if (known) return known
      const ids = new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
      svgIds.set(file, ids)
      return ids
    },
  }

  // A script that the policy of the host lets run is allowed on purpose.
  const hostFiles = [
    ...(netlifyToml ? [readFileSync(netlifyToml, 'utf8')] : []),
    ...(files.includes('_headers') ? [read('_headers')] : []),
  ]
  const policyScripts = hostFiles.flatMap((text) => text.match(SCRIPT_HASH) ?? [])
  const allowances = { allowedScripts: [...allowedScripts, ...policyScripts], allowedOrigins }
  for (const page of site.pages.values()) {
    for (const { name, severity, check } of builtRules) {
      report(check(page, site, allowances), page.file, name, severity)
    }
  }
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const shown = show(path.join(distDir, file))
    for (const reference of readCss(read(file))) {
      const dead = checkReference(reference, file, site)
      if (dead) report([dead], shown, internalAddresses.name, internalAddresses.severity)
      const request = checkRequest(reference, file, site, allowedOrigins)
      if (request) report([request], shown, externalRequests.name, externalRequests.severity)
    }
  }
  for (const [file, redirects] of redirectsByFile) {
    for (const { severity, ...finding } of checkRedirects(redirects, site)) {
      report([finding], file, redirection.name, severity)
    }
  }
  return problems.sort(compareProblems)
}
