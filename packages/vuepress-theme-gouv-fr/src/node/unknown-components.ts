import type { App, Page } from 'vuepress/core'
import { describePlace, isNativeTag, isStaticPage } from 'vuepress-plugin-static-pages'

/** Ce que Vue et VuePress fournissent partout. */
const BUILT_IN =
  /^(?:AutoLink|ClientOnly|Component|Content|KeepAlive|RouteLink|RouterLink|RouterView|Slot|Suspense|Teleport|Transition|TransitionGroup)$/i
const CODE = /<code v-pre>[^<]*<\/code>|<pre[^>]*>[^]*?<\/pre>|<!--[^]*?-->/g
const TAG = /<([a-zA-Z][\w-]*)/g

const hyphenless = (name: string): string => name.replace(/-/g, '').toLowerCase()

/** Composants qu’une page emploie sans les importer elle-même. */
export function listComponentTags({ contentRendered, sfcBlocks }: Page): string[] {
  const { script, scriptSetup } = sfcBlocks ?? {}
  const own = hyphenless(`${script?.content ?? ''}${scriptSetup?.content ?? ''}`)
  const names = new Set(
    [...contentRendered.replace(CODE, '').matchAll(TAG)].map(([, name]) => name!),
  )
  return [...names].filter(
    (name) =>
      !isNativeTag(name) &&
      !BUILT_IN.test(name.replace(/-/g, '')) &&
      !own.includes(hyphenless(name)),
  )
}

const listHydrated = (app: App): Page[] =>
  app.pages.filter((page) => page.filePath && !isStaticPage(page))

/** Module que le rendu lit pour savoir quels composants chercher. */
export const describeUsedComponents = (app: App): string =>
  `export const usedComponents = ${JSON.stringify([...new Set(listHydrated(app).flatMap(listComponentTags))])}\n`

/**
 * Phrases sur les composants qui n’existent pas : Vue ne montrerait rien à leur place, et n’en dirait
 * rien.
 *
 * @param unknown noms que le rendu n’a pas trouvés
 */
export const listUnknownComponents = (app: App, unknown: ReadonlySet<string>): string[] =>
  listHydrated(app).flatMap((page) =>
    listComponentTags(page)
      .filter((name) => unknown.has(name))
      .map(
        (name) =>
          `${describePlace(page, [`<${name}`])} — aucun composant ne s’appelle <${name}> : rien ne s’affiche à sa place. Déclarez-le dans clientConfigFile, ou écrivez son contenu en Markdown.`,
      ),
  )
