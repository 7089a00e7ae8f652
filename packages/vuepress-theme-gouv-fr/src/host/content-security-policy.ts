type Directives = ReadonlyMap<string, readonly string[]>

/** Directives d’une politique ; comme dans le navigateur, la première du même nom l’emporte. */
function readDirectives(policy: string): Directives {
  const directives = new Map<string, string[]>()
  for (const directive of policy.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/)
    const key = name.toLowerCase()
    if (key && !directives.has(key)) directives.set(key, sources)
  }
  return directives
}

const listConnectSources = (policy: string): readonly string[] | undefined => {
  const directives = readDirectives(policy)
  return directives.get('connect-src') ?? directives.get('default-src')
}

/** Vrai quand `source` (`https:`, `*.exemple.gouv.fr`, `https://stats.exemple.gouv.fr`) permet `target`. */
function isMatch(source: string, target: URL, siteOrigin: string | undefined): boolean {
  if (source === "'self'") return target.origin === siteOrigin
  if (source === '*' || source === target.protocol) return true
  const [, scheme, host = '', port] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(?:\/.*)?$/i.exec(source) ?? []
  if (scheme && scheme !== target.protocol) return false
  const isHost = host.startsWith('*.')
    ? target.hostname.endsWith(host.slice(1))
    : host.toLowerCase() === target.hostname
  const ownPort = target.port || (target.protocol === 'https:' ? '443' : '80')
  return isHost && (port === '*' || (port ? port === ownPort : target.port === ''))
}

/**
 * Vrai quand une page servie avec cette politique peut écrire à `target` (`connect-src`, sinon
 * `default-src`). Plusieurs politiques se séparent par des virgules : chacune doit le permettre.
 *
 * @param siteOrigin origine du site, que `'self'` permet
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */
export function allowsConnection(header: string, target: URL, siteOrigin?: string): boolean {
  return header.split(',').every((policy) => {
    const sources = listConnectSources(policy)
    return !sources || sources.some((source) => isMatch(source, target, siteOrigin))
  })
}

/** Directive à écrire pour que la politique permette aussi `origin`. */
export function extendConnectSources(header: string, origin: string): string {
  const sources = (listConnectSources(header) ?? []).filter((source) => source !== "'none'")
  return ['connect-src', ...sources, origin].join(' ')
}
