/** Ce que l’hébergeur dit de la construction en cours. */
export interface Deployment {
  /** Adresse publique du site, sans barre finale. */
  hostname?: string
  /** Vrai pour un aperçu (proposition de changement, branche) : hors des moteurs, et dit à l’écran. */
  isPreview: boolean
}

/**
 * Lit l’environnement de construction : `CONTEXT` et `URL` de Netlify,
 * `VERCEL_ENV`, ou `GOUV_FR_APERCU=1` ailleurs.
 *
 * @param hostname adresse écrite dans les réglages, qui l’emporte
 */
export function readDeployment(
  environment: Readonly<Record<string, string | undefined>>,
  hostname?: string,
): Deployment {
  const { CONTEXT, GOUV_FR_APERCU, URL: url, VERCEL_ENV } = environment
  const address = (hostname ?? (CONTEXT ? url : undefined))?.replace(/\/$/, '')
  return {
    ...(address ? { hostname: address } : {}),
    isPreview:
      GOUV_FR_APERCU === '1' ||
      CONTEXT === 'deploy-preview' ||
      CONTEXT === 'branch-deploy' ||
      VERCEL_ENV === 'preview',
  }
}
