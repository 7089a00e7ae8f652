// Mesure d’audience : une requête par page vue, sans cookie ni identifiant.
// https://developer.matomo.org/api-reference/tracking-api
import { afterLoad } from './after-load.js'

/** Présent, il retient le refus de la personne. */
export const STORAGE_KEY = 'gouv-fr:audience'

/**
 * `counted` : la visite est comptée ; `refused` : la personne s’y oppose ; `signal` : son navigateur
 * demande à ne pas être suivi ; `blocked` : un refus ne pourrait pas être retenu ; `elsewhere` : ce
 * n’est pas le site public. Chacun nomme l’attribut où la page des cookies en a le texte.
 */
export type AudienceState = 'counted' | 'refused' | 'signal' | 'blocked' | 'elsewhere'

const findSettings = (root: Document): DOMStringMap | undefined =>
  root.querySelector<HTMLElement>('script[data-audience]')?.dataset

/** Dit si la page affichée serait comptée, et sinon pourquoi. */
export function readState(root: Document): AudienceState {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & {
    globalPrivacyControl?: boolean
  }
  if (doNotTrack === '1' || globalPrivacyControl) return 'signal'
  try {
    if (localStorage.getItem(STORAGE_KEY)) return 'refused'
  } catch {
    return 'blocked'
  }
  return findSettings(root)?.host === location.hostname ? 'counted' : 'elsewhere'
}

/**
 * Compte la page affichée. D’où l’on vient n’est pas dit : l’exemption exclut la mesure des canaux
 * d’acquisition.
 */
function countView(root: Document): void {
  if (readState(root) !== 'counted') return
  const { audience = '', site = '' } = findSettings(root)!
  // Le titre de la fenêtre, sur la page de recherche, a les mots cherchés : celui des partages, non.
  const title = root.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? ''
  // `sendBeacon` enverrait les cookies du serveur de Matomo ; `keepalive` suffit si l’on part déjà.
  fetch(audience, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    keepalive: true,
    referrerPolicy: 'origin',
    body: new URLSearchParams({
      idsite: site,
      rec: '1',
      apiv: '1',
      send_image: '0',
      action_name: title,
      url: location.origin + location.pathname,
    }),
  }).catch(() => {
    // Un bloqueur, une politique de sécurité, le réseau : la page n’en dépend pas.
  })
}

/**
 * Compte la page une fois chargée et montrée, puis chaque fois qu’on y revient par le bouton « Précédent »
 * (elle aurait été rechargée sans le cache du navigateur) ou qu’une page hydratée en ouvre une autre.
 */
export function enhanceAudience(root: Document): void {
  const loadChoice = (): void => {
    if (!root.querySelector('section[data-audience]')) return
    void import('./audience-choice.js').then((m) => m.enhanceAudienceChoice(root))
  }
  loadChoice()
  afterLoad(root, () => countView(root))
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) countView(root)
  })
  root.addEventListener('gouv-fr:navigated', () => {
    loadChoice()
    countView(root)
  })
}
