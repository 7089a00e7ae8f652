import type { Plan } from './plan.js'
import { paint } from './terminal.js'

/** Le plan en clair : les déplacements, les changements, puis ce qui reste à faire. */
export const showPlan = ({ moves, changes, byHand }: Plan): string =>
  [
    ...moves.map(({ from, to }) => `${from} → ${paint('cyan', to)}`),
    ...changes.map((change) => `  ${change}`),
    ...(byHand.length > 0
      ? ['', paint('bold', 'À faire à la main :'), ...byHand.map((task) => `  - ${task}`)]
      : []),
  ].join('\n')
