/** Words of today that dictionaries of French do not list yet. */
export const USUAL_WORDS: readonly string[] = [
  'dataviz',
  'émoticone',
  'iel',
  'iels',
  'ielle',
  'ielles',
  'visio',
  'visios',
]
