import type { StaticPagesOptions } from 'vuepress-plugin-static-pages'
import type { SearchPluginOptions } from 'vuepress-plugin-search-fr'
import type { Budgets } from './budgets.js'
import type { Region } from './regions.js'
import type { SidebarOptions } from './sidebar-options.js'
import type { ThemeLink } from '../shared/page-data.js'

/** Entrée de la navigation principale : un lien, ou un menu déroulant. */
export type NavbarItem = ThemeLink | { text: string; children: ThemeLink[] }

/**
 * Entrée de la navigation telle qu’on l’écrit : l’adresse d’une page, un lien, ou un menu. Les menus
 * imbriqués du thème par défaut sont mis à plat.
 */
export type NavbarEntry =
  | string
  | {
      text?: string
      link?: string
      /** Dossier d’où partent les adresses des enfants. */
      prefix?: string
      children?: readonly NavbarEntry[]
      /** Nom de `children` dans VuePress 1. */
      items?: readonly NavbarEntry[]
    }

/** Noms que VuePress 1 et son thème par défaut donnent à des options du thème. */
export interface LegacyThemeOptions {
  /** @deprecated `navbar` */
  nav?: readonly NavbarEntry[]
  /** @deprecated `editLink` */
  editLinks?: boolean
  /** @deprecated sans effet : le menu latéral du DSFR ne contient que des pages */
  sidebarDepth?: unknown
  /** @deprecated sans effet */
  editLinkText?: unknown
  /** @deprecated sans effet */
  editLinkPattern?: unknown
  /** @deprecated sans effet */
  lastUpdatedText?: unknown
  /** @deprecated sans effet */
  contributors?: unknown
  /** @deprecated sans effet */
  contributorsText?: unknown
  /** @deprecated sans effet */
  repoLabel?: unknown
  /** @deprecated sans effet */
  home?: unknown
  /** @deprecated sans effet */
  logoDark?: unknown
  /** @deprecated sans effet */
  colorMode?: unknown
  /** @deprecated sans effet */
  colorModeSwitch?: unknown
  /** @deprecated sans effet */
  themePlugins?: unknown
  /** Logo de l’opérateur, comme dans le thème par défaut ; préférez `brand.logo`, qui a un texte. */
  logo?: string | null
  /** Texte de `logo`. */
  logoAlt?: string | null
}

export interface BrandOptions {
  /**
   * `state` : bloc-marque de l’État ; `neutral` : ni bloc-marque, ni Marianne, pour un site sans
   * agrément du SIG.
   *
   * @default 'state'
   */
  type?: 'state' | 'neutral'
  /**
   * Intitulé officiel du bloc-marque, une ligne par élément.
   *
   * @default ['République', 'française']
   */
  title?: string[]
  /** Nom de l’entité, dit par le lien vers l’accueil. */
  entity?: string
  /** Logo de l’opérateur : adresse dans le dossier public, et texte qui le remplace. */
  logo?: { src: string; alt: string }
}

/**
 * Données de la déclaration d’accessibilité : elles donnent la page de déclaration et la mention du pied
 * de page.
 */
export interface AccessibilityOptions {
  /** Administration qui publie le site, majuscule comprise : « La direction … ». */
  entity: string
  /** Jour où la déclaration est établie (`AAAA-MM-JJ`). */
  declaredOn: string
  /** Adresse électronique ou page de contact : obligatoire. */
  contact: string
  /** Critères respectés au dernier audit, en pour cent ; sans audit, n’écrivez rien. */
  rate?: number
  /** Jour de l’audit (`AAAA-MM-JJ`). */
  auditedOn?: string
  /** Qui a mené l’audit. */
  auditor?: string
  /** Adresse du schéma pluriannuel et du plan d’actions. */
  plan?: string
  /** Contenus non accessibles, dérogations, contenus exemptés : une phrase chacun. */
  defects?: string[]
  derogations?: string[]
  exemptions?: string[]
  /** Pages auditées, de l’accueil à la plus représentative : une par ligne, liens permis. */
  auditedPages?: string[]
  /** Navigateurs et aides techniques de l’audit : « Firefox et NVDA ». */
  testEnvironments?: string[]
  /** Outils qui ont servi à évaluer l’accessibilité. */
  tools?: string[]
  /** @default ['HTML', 'CSS', 'SVG', 'JavaScript'] */
  technologies?: string[]
}

/** État d’accessibilité, d’où vient la mention obligatoire du pied de page. */
export type AccessibilityStatus = 'non' | 'partiellement' | 'totalement'

/** Adresses des pages légales, relatives au site. Une page absente n’est pas liée. */
export interface LegalPages {
  accessibility?: string
  legalNotice?: string
  personalData?: string
  cookies?: string
  siteMap?: string
}

export interface FooterOptions extends LegalPages {
  /** Une phrase qui dit ce qu’est le site. */
  description?: string
  /** Liens légaux supplémentaires. */
  links?: ThemeLink[]
}

/** Mesure d’audience par Matomo, sans cookie ni identifiant. */
export interface MatomoOptions {
  /** Adresse de Matomo, `https://stats.exemple.gouv.fr/`. */
  url: string
  /** Numéro du site dans Matomo. */
  siteId: number
}

/** Bandeau d’information importante, sous la navigation de toutes les pages. */
export interface NoticeOptions {
  title: string
  description?: string
  link?: ThemeLink
  /** @default 'info' */
  type?: 'info' | 'warning' | 'alert'
  /**
   * Ajoute un bouton qui ferme le bandeau, jusqu’à ce que son contenu change.
   *
   * @default true
   */
  isDismissible?: boolean
}

/** Bandeau complété ; `id` est l’empreinte de son contenu. */
export interface ResolvedNotice extends Omit<Required<NoticeOptions>, 'link'> {
  id: string
  link?: ThemeLink
}

/** Ce que `repo` ne dit pas. */
export interface ContributionOptions {
  /** Adresse de service pour les personnes sans compte. Sans elle, aucun courriel n’est proposé. */
  email?: string
  /** Texte Markdown d’une page proposée, en-tête compris. @default un en-tête à remplir */
  pageTemplate?: string
}

/** Page « Nouveautés » et flux Atom. */
export interface FeedOptions {
  /** Nombre de pages données. @default 30 */
  limit?: number
}

/** Ce que le site dit autrement dans une autre langue. */
export interface LocaleOptions {
  tagline?: string
  /** Fermé dans une langue, le bandeau l’est dans toutes. */
  notice?: Pick<NoticeOptions, 'title' | 'description' | 'link'>
  navbar?: readonly NavbarEntry[] | false
  sidebar?: SidebarOptions
  quickLinks?: ThemeLink[]
  /** Sans adresse écrite, la page légale de même place dans le dossier de la langue, ou celle de la racine. */
  footer?: FooterOptions
}

export interface GouvFrThemeOptions extends LegacyThemeOptions {
  /** Identité affichée par l’en-tête et le pied de page. */
  brand?: BrandOptions
  /** Précision sous le nom du service. */
  tagline?: string
  /**
   * Affiche le badge « BÊTA » à côté du nom du service.
   *
   * @default false
   */
  isBeta?: boolean
  /** Bandeau d’information importante : une annonce temporaire, sur toutes les pages. */
  notice?: NoticeOptions
  /**
   * Navigation principale, huit entrées au plus ; `false` n’en montre aucune.
   *
   * @default les dossiers de premier niveau qui ont une page d’entrée
   */
  navbar?: readonly NavbarEntry[] | false
  /**
   * Menu latéral : celui des fichiers (`'auto'`), aucun (`false`), une liste pour tout le site, ou une
   * liste par rubrique, `{ '/guides/': ['', 'un', 'deux'] }`.
   *
   * @default 'auto'
   */
  sidebar?: SidebarOptions
  /** Titre du menu latéral par début d’adresse, `{ '/guides/': 'Nos guides' }`. */
  sidebarTitles?: Readonly<Record<string, string>>
  /** Accès rapides de l’en-tête, trois au plus, bouton d’affichage compris. */
  quickLinks?: ThemeLink[]
  footer?: FooterOptions
  /** Textes et navigation d’une autre langue, par dossier : `{ '/en/': { tagline: '…' } }`. */
  locales?: Readonly<Record<string, LocaleOptions>>
  /** Déclaration d’accessibilité : écrit la page et la mention du pied de page. */
  accessibility?: AccessibilityOptions
  /**
   * Mention du pied de page, quand la déclaration est écrite à la main.
   *
   * @default 'non'
   */
  accessibilityStatus?: AccessibilityStatus
  /** Adresse publique du site (`https://…`, sans `base`), pour les liens canoniques. */
  hostname?: string
  /**
   * Image des partages, 1200 × 630 : adresse dans le dossier public, ou adresse complète. `image` dans
   * l’en-tête d’une page l’emporte.
   */
  shareImage?: string
  /**
   * Mesure d’audience : une requête par page vue, comptée seulement à l’adresse publique du site. La page
   * « gestion des cookies » reçoit ce qui est mesuré et de quoi s’y opposer. Rien n’est chargé sans
   * cette option.
   */
  matomo?: MatomoOptions
  /**
   * Page « Nouveautés » et, quand l’adresse publique est connue, flux Atom des pages nouvelles et relues ;
   * `limit` est leur nombre d’entrées. `false` n’écrit ni l’une ni l’autre.
   *
   * @default { limit: 30 }
   */
  feed?: boolean | FeedOptions
  /** Adresse du dépôt, pour le lien « Modifier cette page ». */
  repo?: string
  /** Dépôt des textes, quand ce n’est pas `repo`. @default repo */
  docsRepo?: string
  /** Proposer et signaler, au bas de chaque page. Les liens vers la forge viennent de `repo`. */
  contribution?: ContributionOptions
  /** @default 'main' */
  docsBranch?: string
  /** @default 'docs' */
  docsDir?: string
  /**
   * Lien « Modifier cette page », quand `repo` est connu.
   *
   * @default true
   */
  editLink?: boolean
  /**
   * Affiche la date du dernier changement de la page dans git. Il faut tout l’historique
   * (`fetch-depth: 0` dans GitHub Actions).
   *
   * @default false
   */
  lastUpdated?: boolean
  /**
   * Où proposer une question que la recherche ne trouve pas ; `{q}` y devient les mots cherchés.
   *
   * @default un ticket du dépôt (`repo`), déjà titré ; rien sans dépôt
   */
  proposeQuestion?: string
  /**
   * Recherche ; `false` la retire.
   *
   * @default {}
   */
  search?: SearchPluginOptions | false
  /**
   * Pages sans Vue ; `false` hydrate toutes les pages.
   *
   * @default {}
   */
  staticPages?: StaticPagesOptions | false
  /**
   * Page de glossaire, relative au dossier des textes : ses sigles sont développés à leur première
   * apparition dans chaque page.
   *
   * @default 'glossaire.md'
   */
  glossary?: string
  /**
   * Sommaire latéral qui suit la lecture, sur grand écran ; `toc` dans l’en-tête d’une page l’emporte.
   *
   * @default false
   */
  toc?: boolean
  /**
   * Page qui réunit toute une rubrique, à imprimer ou à enregistrer en PDF ; `impression: false` dans
   * l’en-tête de son entrée l’ôte, dans celui d’une page en retire la page.
   *
   * @default true
   */
  printSections?: boolean
  /**
   * Composants Vue du site qui remplacent une région de la page, relatifs au dossier des textes :
   * `{ SiteFooter: '.vuepress/MonPied.vue' }`.
   *
   * @default {}
   */
  components?: Readonly<Partial<Record<Region, string>>>
  /**
   * Feuilles de style du site, relatives au dossier des textes, ajoutées après celles du thème.
   * Couleurs par les variables du DSFR.
   *
   * @default []
   */
  styles?: readonly string[]
  /**
   * Poids que le site construit ne doit pas dépasser ; `false` ne vérifie rien. Un dépassement
   * avertit, et arrête la construction avec `strict`.
   *
   * @default { css: 24000, script: 22000 }
   */
  budgets?: Budgets | false
  /**
   * Arrête la construction là où le thème ne fait sinon qu’avertir : fichier absent, HTML mal fermé,
   * conteneur inconnu, tableau sans légende, budget dépassé.
   *
   * @default false
   */
  strict?: boolean
  /** Jour de construction (ISO), pour l’état de relecture. @default aujourd’hui */
  today?: string
}

/** Options complètes, transmises aux composants. Rien ici ne grandit avec le nombre de pages. */
export interface ResolvedThemeOptions {
  brand: Required<Pick<BrandOptions, 'type' | 'title'>> &
    Pick<BrandOptions, 'logo'> & { entity: string }
  tagline: string
  isBeta: boolean
  notice?: ResolvedNotice
  navbar: NavbarItem[]
  quickLinks: ThemeLink[]
  footer: Required<FooterOptions>
  accessibilityStatus: AccessibilityStatus
  hasSearch: boolean
  /** Adresse publique du site, sans barre finale ; vide si elle n’est pas connue. */
  hostname: string
  /** Jour de construction, `AAAA-MM-JJ`. */
  today: string
  /** Vrai quand ce site est un aperçu, qui n’est pas le site public. */
  isPreview: boolean
  searchIndex: string
  /** Vide sans adresse où proposer une question. */
  proposeQuestion: string
  /** Serveur de la mesure d’audience, s’il y en a une. */
  audienceServer?: string
  /** Ce qui change dans les autres langues, par dossier. */
  locales: Readonly<Record<string, Partial<Omit<ResolvedThemeOptions, 'locales'>>>>
}
