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
  /**
   * Navigation principale, huit entrées au plus.
   *
   * @default les dossiers de premier niveau qui ont une page d’entrée
   */
  navbar?: NavbarItem[]
  /** Accès rapides de l’en-tête, trois au plus, bouton d’affichage compris. */
  quickLinks?: ThemeLink[]
  footer?: FooterOptions
  /** @default 'non' */
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
  /** Jour de construction (ISO), pour l’état de relecture. @default aujourd’hui */
  today?: string
}

/** Options complètes, transmises aux composants. Rien ici ne grandit avec le nombre de pages. */
export interface ResolvedThemeOptions {
  brand: Required<Pick<BrandOptions, 'type' | 'title'>> & { entity: string }
  tagline: string
  isBeta: boolean
  navbar: NavbarItem[]
  quickLinks: ThemeLink[]
  footer: Required<FooterOptions>
  accessibilityStatus: AccessibilityStatus
  hasSearch: boolean
  searchIndex: string
  /** Vide sans adresse où proposer une question. */
  proposeQuestion: string
}
