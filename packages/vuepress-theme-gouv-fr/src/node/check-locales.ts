import { show } from './check-typed-options.js'

const FIELDS = ['tagline', 'notice', 'navbar', 'quickLinks', 'footer']

/** Phrases qui disent ce qui ne va pas dans l’option `locales`. */
export function* checkLocales(locales: unknown): Generator<string> {
  if (locales === undefined) return
  if (typeof locales !== 'object' || locales === null || Array.isArray(locales)) {
    yield `locales vaut ${show(locales)} ; attendu : { '/en/': { tagline: '…' } }.`
    return
  }
  for (const [folder, options] of Object.entries(locales)) {
    if (!/^\/[\w-]+\/$/.test(folder)) {
      yield `locales a une clé ${show(folder)} ; attendu : le dossier d’une langue, « /en/ ».`
    }
    for (const name of Object.keys((options ?? {}) as object)) {
      if (FIELDS.includes(name)) continue
      yield `locales["${folder}"] a une clé ${show(name)} ; attendu : ${FIELDS.join(', ')}.`
    }
  }
}
