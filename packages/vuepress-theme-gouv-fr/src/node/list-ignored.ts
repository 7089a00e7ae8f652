import { IGNORED_OPTIONS, SITE_WIDE_OPTIONS } from '../shared/ignored-options.js'

/** Raison qu’une option d’une langue soit sans effet ; `undefined` quand elle en a un. */
export const whyIgnoredInLocale = (name: string): string | undefined =>
  SITE_WIDE_OPTIONS.includes(name)
    ? 'l’option se règle pour tout le site, hors de « locales »'
    : IGNORED_OPTIONS[name]

/**
 * Options sans effet ici, que le thème par défaut connaît, réunies par raison.
 *
 * @returns une phrase ; vide quand toutes les options ont un effet
 */
export function describeIgnored(options: object): string {
  const { locales = {} } = options as { locales?: object }
  const found = [
    ...Object.keys(options).map((name) => [name, IGNORED_OPTIONS[name]] as const),
    ...Object.values(locales).flatMap((own: object) =>
      Object.keys(own).map((name) => [name, whyIgnoredInLocale(name)] as const),
    ),
  ]
  const namesOf = new Map<string, Set<string>>()
  for (const [name, reason] of found) {
    if (reason) namesOf.set(reason, (namesOf.get(reason) ?? new Set()).add(`« ${name} »`))
  }
  if (namesOf.size === 0) return ''
  const groups = [...namesOf].map(([reason, names]) => `${[...names].join(', ')} (${reason})`)
  return `Options du thème par défaut sans effet ici : ${groups.join(' ; ')}.`
}
