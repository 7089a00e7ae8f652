import { logger } from 'vuepress/utils'
import { isSameLanguage } from '../shared/same-language.js'
import { listLocales } from './list-locales.js'
import type { GouvFrThemeOptions } from './options.js'
import type { App } from 'vuepress/core'

/** Réglages que la racine écrit et qu’une langue n’a pas : ses pages montrent alors ceux de la racine. */
export function listUntranslated(
  options: Pick<GouvFrThemeOptions, 'footer' | 'locales' | 'notice' | 'quickLinks' | 'tagline'>,
  folder: string,
): string[] {
  const own = options.locales?.[folder] ?? {}
  return [
    ...(['tagline', 'notice', 'quickLinks'] as const).filter((name) => options[name] && !own[name]),
    ...(options.footer?.description && !own.footer?.description ? ['footer.description'] : []),
    ...(options.footer?.links?.length && !own.footer?.links ? ['footer.links'] : []),
  ]
}

/** Nomme les textes d’une langue qui resteraient dans celle de la racine. */
export function reportUntranslated(app: App, options: GouvFrThemeOptions): void {
  const [root, ...others] = listLocales(app)
  for (const { folder, lang } of others) {
    if (isSameLanguage(lang, root!.lang)) continue
    const missing = listUntranslated(options, folder)
    if (missing.length === 0) continue
    logger.warn(
      `Les pages de ${folder} montrent en ${root!.lang} ce que leur langue ne dit pas : ${missing.join(', ')}. Écrivez-les dans l’option locales["${folder}"] du thème.`,
    )
  }
}
