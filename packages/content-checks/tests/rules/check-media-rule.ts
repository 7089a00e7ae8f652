import type { MediaFacts } from '../../src/media/media-facts.js'
import type { MediaRule } from '../../src/media/media-rule.js'
import type { CheckOptions } from '../../src/shared/check-options.js'

const GOOD: MediaFacts = {
  file: 'docs/plan.png',
  filePathRelative: 'plan.png',
  bytes: 80_000,
  personalData: [],
  isUsed: true,
}

/** Ce qu’une règle dit d’une image en ordre, à ce changement près. */
export const applyMediaRule = (
  rule: MediaRule,
  facts: Partial<MediaFacts>,
  options: CheckOptions = { fileNames: true },
): string[] =>
  [...rule.check({ ...GOOD, ...facts }, options)].map(({ wrong, remedy }) => `${wrong} ${remedy}`)
