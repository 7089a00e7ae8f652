declare global {
  interface Window {
    dsfr?: { mode?: string; production?: boolean; start?: () => void }
  }
}

/** Vrai sur une page que Vue va hydrater : le DSFR ne doit pas toucher au HTML avant. */
export const isHydrated = document.querySelector('script[data-gouv-hydrated]') !== null

// Le script du DSFR lit ce réglage à son chargement : ce module doit être importé avant lui.
window.dsfr = { production: true, ...(isHydrated ? { mode: 'manual' } : {}) }
