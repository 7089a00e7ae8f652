/** Ce que l’hébergeur ajoute à ce qu’il sert : en-têtes et redirections. */
export interface HostRules {
  headers: HeaderRule[]
  redirects: RedirectRule[]
}

export interface HeaderRule {
  /** Chemin concerné, avec `*` final ou `:nom`. */
  for: string
  values: Record<string, string>
}

export interface RedirectRule {
  from: string
  to: string
  /** 301, 302… ; 200 et 404 réécrivent sans changer l’adresse. */
  status: number
  /** S’applique même quand un fichier existe à cette adresse. */
  isForced: boolean
}

export const NO_RULES: HostRules = { headers: [], redirects: [] }
