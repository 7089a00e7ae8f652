import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { NO_RULES } from '../host/host-rules.js'
import { readNetlifyRules } from '../host/read-netlify-rules.js'
import { readRedirectsFile } from '../host/read-redirects-file.js'
import { findBase, listLostAddresses, readSitemap } from './check-addresses.js'

const CONFIGURATION = 'netlify.toml'
const TIMEOUT_MS = 20_000

const readArguments = (args: readonly string[]): { dist: string; plan?: string } => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { plan: { type: 'string' } },
    })
    const [dist = 'dist', ...others] = positionals
    if (others.length === 0) return { dist, ...(values.plan ? { plan: values.plan } : {}) }
  } catch {
    // Dit par la même phrase.
  }
  throw new Error(
    'Écrivez : gouv-fr adresses [dossier construit] [--plan <adresse ou fichier du plan publié>].',
  )
}

/** Le plan publié, `undefined` quand il n’y en a pas encore. */
async function readPublished(plan: string): Promise<string | undefined> {
  if (!/^https?:/.test(plan)) return readFileSync(plan, 'utf8')
  const response = await fetch(plan, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`le site répond ${response.status}`)
  return response.text()
}

/**
 * Commande `gouv-fr adresses` : aucune adresse du site publié ne doit mourir à la prochaine publication.
 * Un plan illisible n’arrête rien : le site publié ne doit pas pouvoir empêcher d’en publier un autre.
 *
 * @returns le code de sortie : 1 quand une adresse meurt
 */
export async function runAddresses(args: readonly string[], help: string): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help)
    return 0
  }
  try {
    const { dist, plan: given } = readArguments(args)
    if (!existsSync(join(dist, 'index.html'))) {
      throw new Error(`Le dossier « ${dist} » ne contient pas de site. Construisez-le d’abord.`)
    }
    const builtPlan = join(dist, 'sitemap.xml')
    const built = existsSync(builtPlan) ? readSitemap(readFileSync(builtPlan, 'utf8')) : []
    const base = findBase(built)
    const plan = given ?? (built[0] && new URL(`${base}sitemap.xml`, built[0]).href)
    if (!plan) {
      throw new Error(
        `Le site construit n’a pas de plan (sitemap.xml), faute d’adresse publique : donnez celui du site publié, gouv-fr adresses ${dist} --plan https://exemple.gouv.fr/sitemap.xml.`,
      )
    }
    const xml = await readPublished(plan).catch((error: unknown) => {
      console.warn(
        `Adresses non vérifiées : ${plan} ne se lit pas (${error instanceof Error ? error.message : String(error)}).`,
      )
      return null
    })
    if (xml === null) return 0
    if (xml === undefined) {
      console.log(`Aucun plan publié à l’adresse ${plan} : c’est une première publication.`)
      return 0
    }
    const published = readSitemap(xml)
    const { headers, redirects } = existsSync(CONFIGURATION)
      ? readNetlifyRules(CONFIGURATION)
      : NO_RULES
    const rules = { headers, redirects: [...readRedirectsFile(dist), ...redirects] }
    const lost = listLostAddresses(
      dist,
      rules,
      published,
      built.length > 0 ? base : findBase(published),
    )
    if (lost.length === 0) {
      console.log(`${published.length} adresses publiées : toutes mènent encore à une page.`)
      return 0
    }
    console.error(
      [
        `${lost.length} adresse${lost.length > 1 ? 's publiées ne mèneraient' : ' publiée ne mènerait'} plus à rien :`,
        ...lost.map((path) => `  ${path}`),
        `Écrivez-les dans l’en-tête de la page qui les remplace : anciennes_adresses: [${lost[0]}].`,
      ].join('\n'),
    )
    return 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}
