import { checkLogo, checkSidebar, checkTypes, show } from './check-typed-options.js'
import { checkNames, checkShape, STATEMENT_LISTS } from './check-shape.js'
import { checkLocales } from './check-locales.js'
import { checkMatomo } from './check-matomo.js'
import { checkLink, checkNavbar } from './check-navbar.js'
import type { AccessibilityOptions, GouvFrThemeOptions } from './options.js'

/** Règle du DSFR ; le bouton des paramètres d’affichage compte pour un. */
const MAX_QUICK_LINKS = 2

const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))

function* checkAccessibility(data: AccessibilityOptions, status: unknown): Generator<string> {
  for (const name of ['entity', 'contact'] as const) {
    if (typeof data[name] !== 'string' || data[name] === '') {
      yield `accessibility.${name} vaut ${show(data[name])} ; attendu : un texte.`
    }
  }
  for (const name of ['declaredOn', 'auditedOn'] as const) {
    if (data[name] === undefined && name === 'auditedOn') continue
    if (!isDate(data[name])) {
      yield `accessibility.${name} vaut ${show(data[name])} ; attendu : une date, « 2026-01-31 ».`
    }
  }
  for (const name of STATEMENT_LISTS) {
    for (const [index, text] of (data[name] ?? []).entries()) {
      if (typeof text === 'string' && text.trim() !== '') continue
      yield `accessibility.${name}[${index}] vaut ${show(text)} ; attendu : un texte.`
    }
  }
  const { rate, auditedOn } = data
  if (rate !== undefined && !(typeof rate === 'number' && rate >= 0 && rate <= 100)) {
    yield `accessibility.rate vaut ${show(rate)} ; attendu : un nombre de 0 à 100.`
  }
  if ((rate === undefined) !== (auditedOn === undefined)) {
    yield 'accessibility.rate et accessibility.auditedOn vont ensemble : un taux vient d’un audit daté.'
  }
  if (status !== undefined) {
    yield 'accessibilityStatus ne s’écrit pas avec accessibility : l’état vient du taux.'
  }
}

function* listProblems(options: GouvFrThemeOptions): Generator<string> {
  yield* checkLocales(options.locales)
  const {
    accessibility,
    accessibilityStatus: status,
    brand,
    hostname,
    navbar,
    notice,
    quickLinks = [],
    shareImage,
  } = options
  yield* checkNavbar(navbar)
  if (quickLinks.length > MAX_QUICK_LINKS) {
    yield `quickLinks a ${quickLinks.length} liens ; le DSFR en admet trois, dont le bouton d’affichage : gardez-en deux.`
  }
  for (const [index, link] of quickLinks.entries()) yield* checkLink(link, `quickLinks[${index}]`)
  if (notice && (typeof notice.title !== 'string' || notice.title === '')) {
    yield `notice.title vaut ${show(notice.title)} ; attendu : le message du bandeau.`
  }
  if (notice?.type !== undefined && !['info', 'warning', 'alert'].includes(notice.type)) {
    yield `notice.type vaut ${show(notice.type)} ; attendu : « info », « warning » ou « alert ».`
  }
  if (notice?.link) yield* checkLink(notice.link, 'notice.link')
  if (accessibility) yield* checkAccessibility(accessibility, status)
  if (status !== undefined && !['non', 'partiellement', 'totalement'].includes(status)) {
    yield `accessibilityStatus vaut ${show(status)} ; attendu : « non », « partiellement » ou « totalement ».`
  }
  if (brand?.type !== undefined && !['state', 'neutral'].includes(brand.type)) {
    yield `brand.type vaut ${show(brand.type)} ; attendu : « state » ou « neutral ».`
  }
  if (brand?.logo !== undefined) yield* checkLogo(brand.logo)
  if (options.matomo) yield* checkMatomo(options.matomo)
  yield* checkSidebar(options.sidebar)
  yield* checkTypes(options)
  const { email } = options.contribution ?? {}
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    yield `contribution.email vaut ${show(email)} ; attendu : une adresse de service, « equipe@exemple.gouv.fr ».`
  }
  if (hostname !== undefined && !/^https?:\/\//.test(hostname)) {
    yield `hostname vaut ${show(hostname)} ; attendu : une adresse complète, « https://exemple.gouv.fr ».`
  }
  if (
    shareImage !== undefined &&
    !(typeof shareImage === 'string' && /^(?:\/|https?:\/\/)/.test(shareImage))
  ) {
    yield `shareImage vaut ${show(shareImage)} ; attendu : l’adresse d’une image du dossier public, « /partage.png », ou une adresse complète.`
  }
}

/**
 * Vérifie les options du thème.
 *
 * @throws Error en français, qui nomme chaque option fautive, sa valeur et ce qui était attendu
 */
export function checkThemeOptions(options: GouvFrThemeOptions): void {
  const shape = [...checkShape(options)]
  const problems = [...checkNames(options), ...(shape.length > 0 ? shape : listProblems(options))]
  if (problems.length === 0) return
  const error = new Error(
    `Les options du thème vuepress-theme-gouv-fr sont à corriger :\n${problems.map((line) => `  - ${line}`).join('\n')}`,
  )
  // Le message suffit : la pile d’appels ne dirait rien à la personne qui configure.
  error.stack = error.message
  throw error
}
