/** Vrai sur une page que Vue va hydrater : le DSFR ne doit pas toucher au HTML avant. */
export const isHydrated = document.querySelector('script[data-gouv-hydrated]') !== null

// Le script du DSFR lit ce réglage à son chargement : ce module doit être importé avant lui. Nous le
// démarrons nous-mêmes (`main.ts`).
window.dsfr = { production: true, mode: 'manual' }
