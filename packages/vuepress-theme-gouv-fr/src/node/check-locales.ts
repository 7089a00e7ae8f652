import { checkNavbar } from './check-navbar.js'
import { checkSidebar, show } from './check-typed-options.js'
import { whyIgnoredInLocale } from './list-ignored.js'
import { suggestName } from './suggest-name.js'

const FIELDS = ['tagline', 'notice', 'navbar', 'sidebar', 'quickLinks', 'footer']

function* checkLocale(options: object, place: string): Generator<string> {
  for (const name of Object.keys(options)) {
    if (FIELDS.includes(name) || whyIgnoredInLocale(name)) continue
    const near = suggestName(name, FIELDS)
    yield `${place} a une clé ${show(name)} ; ${
      near ? `vouliez-vous écrire « ${near} » ?` : `attendu : ${FIELDS.join(', ')}.`
    }`
  }
  const { navbar, sidebar } = options as Record<string, unknown>
  yield* checkNavbar(navbar, `${place}.navbar`)
  yield* checkSidebar(sidebar, `${place}.sidebar`)
}

/** Phrases qui disent ce qui ne va pas dans l’option `locales`. */
export function* checkLocales(locales: unknown): Generator<string> {
  if (locales === undefined) return
  if (typeof locales !== 'object' || locales === null || Array.isArray(locales)) {
    yield `locales vaut ${show(locales)} ; attendu : { '/en/': { tagline: '…' } }.`
    return
  }
  for (const [folder, options] of Object.entries(locales)) {
    if (!/^\/[\w-]+\/$/.test(folder)) {
      yield `locales a une clé ${show(folder)} ; attendu : le dossier d’une langue, « /en/ ».`
    }
    yield* checkLocale((options ?? {}) as object, `locales["${folder}"]`)
  }
}
