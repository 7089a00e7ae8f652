import type { MatomoOptions } from './options.js'
import { show } from './check-typed-options.js'

/** Une adresse sans chiffrement n’est admise que sur cette machine, pour un Matomo à l’essai. */
const ADDRESS =
  /^(?:https:\/\/[^\s/?#]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)(?:\/[^\s?#]*)?$/

/** Phrases qui disent ce qui ne va pas dans l’option `matomo`. */
export function* checkMatomo({ siteId, url }: Partial<MatomoOptions>): Generator<string> {
  if (typeof url !== 'string' || !ADDRESS.test(url) || !URL.canParse(url) || url.endsWith('.php')) {
    yield `matomo.url vaut ${show(url)} ; attendu : l’adresse https complète de Matomo, sans « matomo.php », « https://stats.exemple.gouv.fr/ ».`
  }
  if (!Number.isSafeInteger(siteId) || Number(siteId) < 1) {
    yield `matomo.siteId vaut ${show(siteId)} ; attendu : le numéro du site dans Matomo, un entier à partir de 1.`
  }
}
