import type { EngineMeasure } from './measure-engine.ts'
import type { SiteMeasure } from './measure-site.ts'

type Pair = [p50: number, p95: number]

/** What the search promises at each size: kB before the first result, ms of a warm query. */
const TARGETS: Record<number, { data: Pair; warm: number }> = {
  100: { data: [30, 50], warm: 10 },
  1000: { data: [33, 80], warm: 10 },
  10000: { data: [60, 110], warm: 40 },
}
const FIRST = 0.92
const THREE = 0.98
/** Seconds per 1,000 pages. */
const BUILD = 2
/** How much more a page may cost on the largest site than on the one of 1,000 pages. */
const LINEAR = 1.5
/** kB. */
const CODE = 8

/** Those of the greatest size that the site reaches, or of the smallest. */
const targetsOf = (size: number): (typeof TARGETS)[number] => {
  const sizes = Object.keys(TARGETS).map(Number)
  return TARGETS[sizes.findLast((one) => one <= size) ?? sizes[0]!]!
}

const toFrench = (value: number, digits: number): string =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const percent = (value: number): string => `${toFrench(value * 100, 1)} %`
const pair = ([p50, p95]: Pair, digits: number): string =>
  `${toFrench(p50, digits)} / ${toFrench(p95, digits)}`
const check = (isHeld: boolean): string => (isHeld ? '✓' : '✗')

/** One line: what, site, ours, target, held, others, and whether ours is ahead of all of them. */
interface Row {
  what: string
  size: number
  own: string
  target?: string
  isHeld?: boolean
  others?: string[]
  isAhead?: boolean
}

const compare = (
  what: string,
  { size, engines }: SiteMeasure,
  show: (engine: EngineMeasure) => string,
  /** Greater is better. */
  rank: (engine: EngineMeasure) => number[],
  target?: Pick<Row, 'target' | 'isHeld'>,
): Row => {
  const [own, ...others] = engines
  return {
    what,
    size,
    own: show(own!),
    ...target,
    others: others.map(show),
    ...(others.length && {
      isAhead: others.every((other) =>
        rank(other).every((value, index) => rank(own!)[index]! >= value),
      ),
    }),
  }
}

const listRows = (site: SiteMeasure): Row[] => {
  const own = site.engines[0]!
  const targets = targetsOf(site.size)
  const toWhole = ({ data, code }: EngineMeasure): Pair => [data[0] + code, data[1] + code]
  return [
    compare(
      'page juste en 1er',
      site,
      ({ first }) => percent(first),
      ({ first }) => [first],
      {
        target: `≥ ${percent(FIRST)}`,
        isHeld: own.first >= FIRST,
      },
    ),
    compare(
      'dans les 3 premiers',
      site,
      ({ three }) => percent(three),
      ({ three }) => [three],
      {
        target: `≥ ${percent(THREE)}`,
        isHeld: own.three >= THREE,
      },
    ),
    compare(
      'bonne section en 1er',
      site,
      ({ section }) => percent(section),
      (one) => [one.section],
    ),
    compare(
      'ko de données avant le 1er résultat',
      site,
      ({ data }) => pair(data, 1),
      ({ data }) => data.map((value) => -value),
      {
        target: `≤ ${pair(targets.data, 0)}`,
        isHeld: own.data.every((value, index) => value <= targets.data[index]!),
      },
    ),
    compare(
      'ko de données et de code',
      site,
      (one) => pair(toWhole(one), 1),
      (one) => toWhole(one).map((value) => -value),
    ),
    compare(
      'requête à chaud, ms',
      site,
      ({ clock }) => pair(clock, 1),
      ({ clock }) => [-clock[1]],
      { target: `p95 ≤ ${targets.warm}`, isHeld: own.clock[1] <= targets.warm },
    ),
    compare(
      'requête à chaud, ms de processeur',
      site,
      ({ processor }) => pair(processor, 1),
      ({ processor }) => [-processor[1]],
    ),
  ]
}

const listOwnRows = (sites: readonly SiteMeasure[]): Row[] => {
  const { loader, engines, size } = sites[0]!
  const builds = sites.map((site): Row => ({
    what: 'construction pour 1 000 pages, s (horloge ; processeur)',
    size: site.size,
    own: `${toFrench(site.build.clock, 1)} ; ${toFrench(site.build.processor, 1)}`,
    ...(site.size >= 1000 && {
      target: `≤ ${BUILD}`,
      isHeld: Math.min(site.build.clock, site.build.processor) <= BUILD,
    }),
  }))
  const thousand = sites.find((site) => site.size === 1000)
  const largest = sites.at(-1)!
  const growth = thousand && largest.build.processor / thousand.build.processor
  return [
    ...builds,
    ...(growth && largest !== thousand
      ? [
          {
            what: 'coût d’une page, par rapport à 1 000 pages',
            size: largest.size,
            own: `× ${toFrench(growth, 2)}`,
            target: `≤ × ${toFrench(LINEAR, 1)}`,
            isHeld: growth <= LINEAR,
          },
        ]
      : []),
    {
      what: `code chargé au premier focus, racines comprises, ko (et ${toFrench(loader, 1)} dans chaque page)`,
      size,
      own: toFrench(engines[0]!.code, 2),
      target: `≤ ${CODE}`,
      isHeld: engines[0]!.code <= CODE,
    },
  ]
}

/** The final table, in Markdown. */
export const formatTable = (sites: readonly SiteMeasure[]): string => {
  const [, ...others] = sites[0]!.engines.map(({ name }) => name)
  const toLine = ({ what, size, own, target = '', isHeld, others: cells, isAhead }: Row): string =>
    `| ${[
      what,
      toFrench(size, 0),
      own,
      target,
      isHeld === undefined ? '' : check(isHeld),
      ...others.map((_, index) => cells?.[index] ?? ''),
      ...(others.length ? [isAhead === undefined ? '' : check(isAhead)] : []),
    ].join(' | ')} |`
  const head = ['mesure (p50 / p95)', 'pages', 'notre recherche', 'cible', 'tenue', ...others]
  if (others.length) head.push('devant')
  return [
    `| ${head.join(' | ')} |`,
    `|---|---:|${'---:|'.repeat(head.length - 2)}`,
    ...[...sites.flatMap(listRows), ...listOwnRows(sites)].map(toLine),
  ].join('\n')
}
