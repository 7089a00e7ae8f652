import type { StaticPagesOptions } from 'vuepress-plugin-static-pages'
import type { SearchPluginOptions } from 'vuepress-plugin-search-fr'
import type { ThemeLink } from '../shared/page-data.js'

/** Entrée de la navigation principale : un lien, ou un menu déroulant. */
export type NavbarItem = ThemeLink | { text: string; children: ThemeLink[] }

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
}

/** État d’accessibilité, d’où vient la mention obligatoire du pied de page. */
export type AccessibilityStatus = 'non' | 'partiellement' | 'totalement'

export interface FooterOptions {
  /** Une phrase qui dit ce qu’est le site. */
  description?: string
  /** Liens légaux supplémentaires. */
  links?: ThemeLink[]
  /** Adresses des pages légales, relatives au site. Une page absente n’est pas liée. */
  accessibility?: string
  legalNotice?: string
  personalData?: string
  cookies?: string
  siteMap?: string
}

/** Ce que `repo` ne dit pas. */
export interface ContributionOptions {
  /** Adresse de service pour les personnes sans compte. Sans elle, aucun courriel n’est proposé. */
  email?: string
  /** Texte Markdown d’une page proposée, en-tête compris. @default un en-tête à remplir */
  pageTemplate?: string
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

export interface GouvFrThemeOptions {
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
   * Navigation principale, huit entrées au plus.
   *
   * @default les dossiers de premier niveau qui ont une page d’entrée
   */
  navbar?: NavbarItem[]
  /** Accès rapides de l’en-tête, trois au plus, bouton d’affichage compris. */
  quickLinks?: ThemeLink[]
  footer?: FooterOptions
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
  /** Adresse du dépôt, pour le lien « Modifier cette page ». */
  repo?: string
  /** Proposer et signaler, au bas de chaque page. Les liens vers la forge viennent de `repo`. */
  contribution?: ContributionOptions
  /** @default 'main' */
  docsBranch?: string
  /** @default 'docs' */
  docsDir?: string
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
   * Arrête la construction là où le thème ne fait sinon qu’avertir : fichier absent, HTML mal fermé,
   * conteneur inconnu, tableau sans légende.
   *
   * @default false
   */
  strict?: boolean
  /**
   * Sommaire latéral qui suit la lecture, sur grand écran ; `toc` dans l’en-tête d’une page l’emporte.
   *
   * @default false
   */
  toc?: boolean
  /** Jour de construction (ISO), pour l’état de relecture. @default aujourd’hui */
  today?: string
}

/** Options complètes, transmises aux composants. Rien ici ne grandit avec le nombre de pages. */
export interface ResolvedThemeOptions {
  brand: Required<Pick<BrandOptions, 'type' | 'title'>> & { entity: string }
  tagline: string
  isBeta: boolean
  notice?: ResolvedNotice
  navbar: NavbarItem[]
  quickLinks: ThemeLink[]
  footer: Required<FooterOptions>
  accessibilityStatus: AccessibilityStatus
  hasSearch: boolean
  searchIndex: string
  /** Vide sans adresse où proposer une question. */
  proposeQuestion: string
}
