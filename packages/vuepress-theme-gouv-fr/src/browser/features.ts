type Enhance = (root: Document) => void

/** Ce que peu de pages ont : chacun ne se charge que là où son sélecteur trouve quelque chose. */
const FEATURES: readonly [string, () => Promise<Enhance>][] = [
  // Sur une page d’impression, une liste se coche au stylo : rien n’est à retenir.
  [
    '.gouv-checklist:not([data-print-page] *)',
    () => import('./checklist.js').then((m) => m.enhanceChecklists),
  ],
  ['[data-notice-id]', () => import('./notice.js').then((m) => m.enhanceNotice)],
  ['a.gouv-zoom', () => import('./zoom.js').then((m) => m.enhanceZoom)],
  ['.gouv-toc', () => import('./toc.js').then((m) => m.enhanceToc)],
  ['[data-audience]', () => import('./audience.js').then((m) => m.enhanceAudience)],
  ['[data-print-action]', () => import('./print.js').then((m) => m.addPrintButton)],
  ['.fr-tabs', () => import('./tabs.js').then((m) => m.enhanceTabs)],
]

/** Charge les comportements dont la page se sert. */
export function loadFeatures(root: Document): void {
  for (const [selector, load] of FEATURES) {
    if (root.querySelector(selector)) void load().then((enhance) => enhance(root))
  }
}
