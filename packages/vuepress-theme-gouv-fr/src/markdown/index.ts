import type { Markdown } from 'vuepress/markdown'
import type { Drawers } from '../diagrams/diagram.js'
import { abbreviationsPlugin } from './abbreviations.js'
import { admonitionsPlugin } from './admonitions.js'
import { badgesPlugin } from './badges.js'
import { capitalTagsPlugin } from './capital-tags.js'
import { cardsPlugin } from './cards.js'
import { codePlugin } from './code.js'
import { codeTabsPlugin } from './code-tabs.js'
import { CONTAINERS, containersPlugin } from './containers.js'
import { diagramsPlugin } from './diagrams.js'
import { downloadsPlugin, type FindLinkedFile } from './downloads.js'
import { examplesPlugin } from './examples.js'
import { faqPlugin } from './faq.js'
import { figuresPlugin, type FindCaptions } from './figures.js'
import { externalLinksPlugin } from './links.js'
import { footnotesPlugin } from './footnotes.js'
import { gitbookPlugin } from './gitbook.js'
import { literalsPlugin } from './literals.js'
import { quotedAlertsPlugin } from './quoted-alerts.js'
import { rawHtmlPlugin } from './raw-html.js'
import { readLanguage, type ResolveLanguage } from './page-language.js'
import { structureNoticesPlugin } from './structure-notices.js'
import { summaryPlugin } from './summary.js'
import { tablesPlugin } from './tables.js'
import { taskListsPlugin } from './task-lists.js'
import { typographyPlugin } from './typography.js'
import { unknownContainersPlugin } from './unknown-containers.js'

export interface ExtendMarkdownOptions {
  /** Sigles du glossaire et leur développement. */
  glossary?: ReadonlyMap<string, string>
  /** Langue de la page. @default celle de l’en-tête, ou le français */
  langOf?: ResolveLanguage
  /** Trouve le fichier que vise un lien. @default aucun */
  findFile?: FindLinkedFile
  /** Trouve les sous-titres d’une vidéo. @default aucun */
  findCaptions?: FindCaptions
  /** Dessinateurs de schémas, par langage de bloc. @default aucun : un schéma reste du code */
  drawers?: Drawers
}

/** Toutes les extensions Markdown du thème, dans l’ordre où elles doivent agir. */
export function extendMarkdown(
  md: Markdown,
  {
    glossary = new Map(),
    langOf = readLanguage,
    findFile = () => undefined,
    findCaptions = () => [],
    drawers = {},
  }: ExtendMarkdownOptions = {},
): void {
  footnotesPlugin(md, langOf)
  gitbookPlugin(md)
  quotedAlertsPlugin(md)
  containersPlugin(md, langOf)
  admonitionsPlugin(md)
  codeTabsPlugin(md)
  examplesPlugin(md, langOf)
  unknownContainersPlugin(md, Object.keys(CONTAINERS))
  structureNoticesPlugin(md)
  // Avant ce qui cherche des balises.
  capitalTagsPlugin(md)
  badgesPlugin(md)
  literalsPlugin(md)
  rawHtmlPlugin(md)
  tablesPlugin(md)
  cardsPlugin(md)
  figuresPlugin(md, langOf, findCaptions)
  taskListsPlugin(md)
  faqPlugin(md)
  typographyPlugin(md, langOf)
  // Après la typographie : le titre d’un lien reprend son texte tel qu’il s’affiche.
  externalLinksPlugin(md, langOf)
  downloadsPlugin(md, findFile, langOf)
  abbreviationsPlugin(md, glossary, langOf)
  summaryPlugin(md, langOf)
  codePlugin(md, langOf)
  diagramsPlugin(md, drawers, langOf)
}
