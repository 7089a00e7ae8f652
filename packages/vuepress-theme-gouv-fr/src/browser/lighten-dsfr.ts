interface Disclosure {
  isDisclosed?: boolean
  _hasRetrieved: boolean
  conceal: (withhold?: boolean, preventFocus?: boolean) => unknown
  disclose: (withhold?: boolean) => unknown
  hasClass: (name: string) => boolean
  update: () => void
}

type Class = { prototype: Disclosure }

declare global {
  interface Window {
    dsfr?: {
      mode?: string
      production?: boolean
      start?: () => void
      core?: { Collapse: Class; Disclosure: Class; DisclosuresGroup: Class }
      internals?: { state: { getModule: (name: string) => { collection: { selector: string }[] } } }
    }
  }
}

/**
 * Ôte au démarrage du DSFR des travaux sans effet visible, qui retenaient un téléphone :
 * - les accordéons ont leur propre écouteur (`accordions.ts`) ;
 * - un groupe de n panneaux recomptait ses membres n fois, avant même de s’en servir ;
 * - un panneau jamais ouvert était « refermé » avec son animation, donc deux mesures de la page ; un
 *   panneau écrit ouvert, « ouvert » de même, et la page bougeait.
 */
export function lightenDsfr(): void {
  const { core, internals } = window.dsfr ?? {}
  if (!core || !internals) return
  for (const registration of internals.state.getModule('register').collection) {
    if (registration.selector === '.fr-collapse') registration.selector += ':not(.fr-accordion > *)'
  }
  const { Collapse, Disclosure, DisclosuresGroup } = core
  const { update } = DisclosuresGroup.prototype
  DisclosuresGroup.prototype.update = function () {
    // Le groupe compte ses membres de lui-même la première fois (`_retrieve`).
    if (this._hasRetrieved) update.call(this)
  }
  const { conceal, disclose } = Collapse.prototype
  Collapse.prototype.conceal = function (...options) {
    const isKnown = this.isDisclosed !== undefined
    return (isKnown ? conceal : Disclosure.prototype.conceal).apply(this, options)
  }
  Collapse.prototype.disclose = function (...options) {
    const isWrittenOpen = this.isDisclosed === undefined && this.hasClass('fr-collapse--expanded')
    return (isWrittenOpen ? Disclosure.prototype.disclose : disclose).apply(this, options)
  }
}
