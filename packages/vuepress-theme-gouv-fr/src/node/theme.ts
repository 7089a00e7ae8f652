import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page, ThemeFunction } from 'vuepress/core'
import { logger, templateRenderer } from 'vuepress/utils'
import { searchPlugin } from 'vuepress-plugin-search-fr'
import { staticPagesPlugin } from 'vuepress-plugin-static-pages'
import { createDrawers } from '../diagrams/drawers.js'
import { readGlossary } from '../markdown/abbreviations.js'
import { extendMarkdown } from '../markdown/index.js'
import type { GouvFrPageData } from '../shared/page-data.js'
import { resolveAudience } from './audience.js'
import { createCaptionFinder } from './captions.js'
import { checkThemeOptions } from './check-options.js'
import { buildScripts } from './build-scripts.js'
import { buildStyles } from './build-styles.js'
import { completePage } from './complete-page.js'
import { devAssetsPlugin } from './dev-assets.js'
import { describeDeadTargets, listDeadTargets } from './dead-targets.js'
import { readDeployment } from './deployment.js'
import { DSFR_VERSION } from './dsfr.js'
import { announceFeeds, listFeeds, type Feed } from './feed.js'
import { fillPrintPages } from './fill-print-pages.js'
import { addGeneratedPages } from './generated-pages.js'
import { readGitDates } from './git-dates.js'
import { resolveHead } from './head.js'
import { listHeadAssets, STYLESHEET_PLACEHOLDER } from './head-assets.js'
import { setMarkdownDefaults } from './markdown-defaults.js'
import { mergeHead } from './merge-head.js'
import { moveStructuredData } from './move-structured-data.js'
import { normalizeOptions } from './normalize-options.js'
import { describeIgnored } from './list-ignored.js'
import { createLinkedFiles } from './linked-files.js'
import { noticeScript, resolveNotice } from './notice.js'
import type { GouvFrThemeOptions } from './options.js'
import { publishForMachines } from './publish-for-machines.js'
import { publishArtwork } from './publish-artwork.js'
import { resolveRegions } from './regions.js'
import { reportBudgets } from './report-budgets.js'
import { reportLines } from './report-lines.js'
import { reportNotices } from './report-notices.js'
import { reportSite } from './report-site.js'
import { resolveLanguage } from './resolve-language.js'
import { resolveThemeOptions } from './resolve-options.js'
import { resolveStyles } from './resolve-styles.js'
import { buildInStaging } from './safe-dest.js'
import { writeSheetLinks } from './write-sheet-links.js'
import { fillZoomLinks } from './zoom-links.js'
import { withoutArchives } from './without-archives.js'
import { STARTER } from './starter.js'
import { describeUsedComponents, listUnknownComponents } from './unknown-components.js'
import { updatePageData } from './update-page-data.js'
import {
  addSelectors,
  collectScriptClasses,
  collectSelectors,
  createUsedSelectors,
} from './used-selectors.js'
import { vueSelectorsPlugin } from './vue-selectors-plugin.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Une page d’erreur du serveur ne dépend d’aucun script, même sur un site tout entier hydraté. */
const isHydratable = ({ frontmatter }: Page): boolean => frontmatter.layout !== 'ServerError'

/**
 * Thème VuePress au Système de design de l’État.
 *
 * @example
 * ```ts
 * export default defineUserConfig({ bundler: viteBundler(), theme: gouvFrTheme({}) })
 * ```
 */
export const gouvFrTheme =
  (given: GouvFrThemeOptions = {}): ThemeFunction =>
  (app) => {
    const options = normalizeOptions(given, app.options.title)
    checkThemeOptions(options)
    const ignored = describeIgnored(options)
    if (ignored) logger.info(ignored)
    const deployment = readDeployment(process.env, options.hostname)
    let dates: ReturnType<typeof readGitDates> | undefined
    const isNeutral = options.brand?.type === 'neutral'
    const hasSearch = options.search !== false
    const isStrict = options.strict === true
    const publish = app.env.isBuild ? buildInStaging(app) : undefined
    const audience = resolveAudience(options.matomo, deployment)
    const notice = resolveNotice(options.notice)
    const noticeFile = `bandeau-${notice?.id}.js`
    const linkedFiles = createLinkedFiles(app)
    const used = createUsedSelectors()
    const shownByVue = createUsedSelectors()
    const artworkPath = `assets/dsfr-${DSFR_VERSION}/`
    let scripts = { entry: '', search: '', code: '' }
    let hasHydratedPage = false
    const deadTargets = new Set<string>()
    let feeds: Feed[] = []

    const writeOptions = async (): Promise<void> => {
      const resolved = { ...resolveThemeOptions(options, app), ...deployment }
      await app.writeTemp(
        'gouv-fr/options.js',
        `export const themeOptions = ${JSON.stringify(resolved)}\n`,
      )
    }

    return {
      name: 'vuepress-theme-gouv-fr',
      templateBuild: here('../templates/build.html'),
      templateDev: here('../templates/dev.html'),
      clientConfigFile: here('../client/config.js'),

      plugins: [
        staticPagesPlugin({
          skipClientBundle: true,
          tolerant: !isStrict,
          ...(options.staticPages === false ? { hydrate: isHydratable } : options.staticPages),
        }),
        ...(hasSearch ? [searchPlugin(withoutArchives(options.search || {}))] : []),
      ],

      alias: (): Record<string, string> => resolveRegions(app, options.components),

      define: { __GOUV_FR_ARTWORK__: `${app.options.base}${artworkPath}` },

      extendsMarkdownOptions(markdown) {
        setMarkdownDefaults(markdown)
      },

      async extendsMarkdown(md) {
        const { drawers, ready } = createDrawers()
        const file = app.dir.source(options.glossary ?? 'glossaire.md')
        extendMarkdown(md, {
          ...(existsSync(file) ? { glossary: readGlossary(readFileSync(file, 'utf8')) } : {}),
          langOf: (env) => resolveLanguage(env, app),
          findFile: linkedFiles.find,
          findCaptions: createCaptionFinder(app),
          drawers,
        })
        // Après les extensions, que les tests posent sans attendre.
        await ready
      },

      extendsPage(page) {
        completePage(page)
        // Pendant le développement, une page relue retrouve sa place dans l’arbre existant.
        if (app.pages?.length) updatePageData(app, options, [page], dates)
      },

      extendsBundlerOptions(bundlerOptions: { viteOptions?: { plugins?: unknown[] } }) {
        bundlerOptions.viteOptions ??= {}
        bundlerOptions.viteOptions.plugins = [
          ...(bundlerOptions.viteOptions.plugins ?? []),
          devAssetsPlugin({ prefix: `${app.options.base}${artworkPath}`, isNeutral }),
          vueSelectorsPlugin(shownByVue),
        ]
      },

      async onInitialized() {
        // VuePress les lit dans un ordre qui change : le même contenu donne toujours les mêmes fichiers.
        app.pages.sort((a, b) => a.path.localeCompare(b.path))
        reportNotices(app.pages, isStrict && app.env.isBuild, app.env.isDebug)
        if (app.env.isBuild || options.lastUpdated) dates = readGitDates(app.dir.source())
        await addGeneratedPages(app, options, dates)
        updatePageData(app, options, app.pages, dates)
        reportSite(app, options, deployment.hostname)
        // Après tous les greffons : rien de ce qu’ils écrivent n’est alors en double.
        app.pluginApi.hooks.onInitialized.add({
          pluginName: 'vuepress-theme-gouv-fr',
          hook: () => {
            for (const page of app.pages) {
              const data = page.data.gouvFr as GouvFrPageData
              const own = resolveHead(page, data, app, deployment, options.shareImage)
              page.frontmatter.head = mergeHead(page.frontmatter.head ?? [], own)
            }
            // Pendant le développement, aucun flux n’est servi.
            if (publish) feeds = listFeeds(app, options, deployment, dates)
            announceFeeds(app, feeds)
          },
        })
        await writeOptions()
      },

      async onPrepared() {
        await app.writeTemp('gouv-fr/components.js', describeUsedComponents(app))
        if (!publish) return
        globalThis.__gouvFrUnknownComponents = undefined
        scripts = await buildScripts(app.dir.dest())
        collectScriptClasses(scripts.code, used)
        // En dernier, après la publication par tous les greffons de leurs propres fichiers.
        app.pluginApi.hooks.onGenerated.add({
          pluginName: 'vuepress-theme-gouv-fr',
          hook: publish,
        })
      },

      async onPageUpdated(_app, ...[, newPage]) {
        if (newPage) reportNotices([newPage], false, app.env.isDebug)
        updatePageData(app, options, app.pages, dates)
        await writeOptions()
      },

      async templateBuildRenderer(template, context) {
        const { base } = app.options
        const isHydrated = context.scripts !== ''
        hasHydratedPage ||= isHydrated
        const assets = listHeadAssets({
          base,
          artworkPath,
          isNeutral,
          scriptName: scripts.entry,
          searchName: context.content.includes('<div data-search-page')
            ? scripts.search
            : undefined,
          // Une page d’erreur du serveur ne dépend d’aucun script.
          hasScript: !context.content.includes('data-gouv-no-script'),
          isHydrated,
          audience,
          ...(notice?.isDismissible ? { noticeFile } : {}),
        })
        const html = fillZoomLinks(
          await templateRenderer(
            template
              .replace('__GOUV_FR_STARTER__', () => STARTER)
              .replace('<!--gouv-fr-assets-->', () => assets),
            context,
          ),
        )
        collectSelectors(html, used)
        if (options.components) for (const id of listDeadTargets(html)) deadTargets.add(id)
        // Vue tient l’en-tête des pages hydratées.
        return isHydrated ? html : moveStructuredData(html)
      },

      async onGenerated() {
        const dest = app.dir.dest()
        const { base } = app.options
        fillPrintPages(app, used)
        if (hasHydratedPage) addSelectors(shownByVue, used)
        const styles = await buildStyles({
          used,
          isNeutral,
          dest,
          base,
          extraFiles: resolveStyles(app, options.styles),
          hasVueStyles: hasHydratedPage,
        })
        // Avant les budgets, qui pèsent tous les scripts.
        if (notice?.isDismissible) {
          writeFileSync(app.dir.dest('assets', noticeFile), noticeScript(notice))
        }
        const pages = writeSheetLinks(app, STYLESHEET_PLACEHOLDER, styles)
        reportBudgets(dest, { base, options, pages, stylesheets: styles.stylesheets })
        linkedFiles.publish()
        publishArtwork(app.dir.dest(artworkPath), isNeutral)
        publishForMachines(app, deployment, feeds)
        const severity = { isStrict, isDebug: app.env.isDebug }
        reportLines(
          'Composants inconnus :',
          listUnknownComponents(app, globalThis.__gouvFrUnknownComponents ?? new Set()),
          severity,
        )
        reportLines('Composants du site :', describeDeadTargets(deadTargets), severity)
        logger.success(`${app.pages.length} pages prêtes à publier.`)
      },
    }
  }
