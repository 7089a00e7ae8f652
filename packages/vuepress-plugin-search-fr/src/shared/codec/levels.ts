/** Levels per doubling of a weight. */
const PER_OCTAVE = 4
/** Level of the weight 1. */
const ONE = 14

/** Weighted frequency of a stem in a section, as one of 32 levels (0.09 to 19). */
export const toLevel = (weight: number): number =>
  Math.max(0, Math.min(31, Math.round(PER_OCTAVE * Math.log2(weight)) + ONE))

/** Middle of a level. */
export const fromLevel = (level: number): number => 2 ** ((level - ONE) / PER_OCTAVE)
