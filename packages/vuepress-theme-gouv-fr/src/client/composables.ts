// @ts-expect-error module écrit par le thème au moment de la construction
import { themeOptions } from '@temp/gouv-fr/options.js'
import { computed, type ComputedRef } from 'vue'
import {
  usePageData,
  usePageLang,
  useRouteLocale,
  useSiteLocaleData,
  withBase,
} from 'vuepress/client'
import { ENGLISH_TEXTS, toLanguageFolder } from 'vuepress-plugin-search-fr/languages'
import { messagesOf } from '../locales/messages-of.js'
import type { Messages } from '../locales/messages.js'
import type { ResolvedThemeOptions } from '../node/options.js'
import type { GouvFrPageData } from '../shared/page-data.js'
import { isSameLanguage } from '../shared/same-language.js'
import { searchPagePath } from '../shared/search-page-path.js'
import { applyTypography } from '../shared/typography.js'

/** Options du thème, complétées, dans la langue de la page. */
export function useThemeOptions(): ResolvedThemeOptions {
  const options = themeOptions as ResolvedThemeOptions
  return { ...options, ...options.locales[useRouteLocale().value] }
}

/** Ce que le thème a déduit de la page courante. */
export function useGouvFrPage(): ComputedRef<GouvFrPageData> {
  const page = usePageData<{ gouvFr?: GouvFrPageData }>()
  return computed(() => page.value.gouvFr ?? { breadcrumb: [], hasOwnHeading: false })
}

/** Textes de l’interface dans la langue de la page. */
export function useMessages(): ComputedRef<Messages> {
  const lang = usePageLang()
  return computed(() => messagesOf(lang.value))
}

/** Titre et description de la page, typographie comprise. */
export function usePageTexts(): ComputedRef<{ title: string; description: string }> {
  const page = usePageData()
  return computed(() => ({
    title: applyTypography(page.value.title, page.value.lang),
    description: applyTypography(String(page.value.frontmatter.description ?? ''), page.value.lang),
  }))
}

/** Adresse de l’accueil dans la langue de la page, `base` comprise. */
export function useHome(): ComputedRef<string> {
  const locale = useRouteLocale()
  return computed(() => withBase(locale.value))
}

/**
 * Langue du site quand la page est écrite dans une autre : ce qui vient des réglages (nom du service,
 * navigation) doit alors dire sa langue.
 */
export function useSiteLang(): ComputedRef<string | undefined> {
  const lang = usePageLang()
  const site = useSiteLocaleData()
  return computed(() => (isSameLanguage(lang.value, site.value.lang) ? undefined : site.value.lang))
}

/** Où cherche le champ de la page : on trouve les pages de la langue que l’on lit. */
export function useSearchSettings(): ComputedRef<{
  /** Adresse de la page de résultats, `base` comprise. */
  page: string
  /** La même dans la langue du site, `base` comprise. */
  sitePage: string
  /** Adresse du dossier de l’index, `base` comprise. */
  index: string
  /** Textes de l’interface en JSON ; absents en français. */
  texts: string | undefined
}> {
  const lang = usePageLang()
  const locale = useRouteLocale()
  const site = useSiteLocaleData()
  const { searchIndex } = useThemeOptions()
  return computed(() => ({
    page: withBase(searchPagePath(locale.value, site.value.lang, lang.value)),
    sitePage: withBase(searchPagePath(locale.value, site.value.lang, site.value.lang)),
    index: searchIndex + locale.value.slice(1) + toLanguageFolder(lang.value, site.value.lang),
    texts: lang.value.startsWith('en') ? JSON.stringify(ENGLISH_TEXTS) : undefined,
  }))
}

export { useSiteLocaleData, withBase }
