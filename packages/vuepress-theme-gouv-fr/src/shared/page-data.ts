import type { HealthReport } from './health.js'
import type { News } from './news.js'

/** Lien affiché par le thème : adresse absolue dans le site, sans la `base`. */
export interface ThemeLink {
  text: string
  link: string
  /** Langue du texte, quand ce n’est pas celle du site (RGAA 8.7). */
  lang?: string
}

/** Entrée du menu latéral ; `children` porte le sous-dossier. */
export interface SidemenuItem {
  text: string
  link?: string
  lang?: string
  isCurrent?: boolean
  /** Vrai quand la page courante est dans ce sous-dossier. */
  isOpen?: boolean
  children?: SidemenuItem[]
}

export interface Sidemenu {
  title: string
  link?: string
  items: SidemenuItem[]
}

/** Page présentée dans une liste produite par le thème (rubrique, plan du site, accueil). */
export interface PageSummary extends ThemeLink {
  description?: string
  children?: PageSummary[]
}

/** Source citée par une page, telle qu’elle est écrite dans l’en-tête. */
export interface Source {
  libelle: string
  reference?: string
  adresse?: string
}

/** État de relecture, calculé à la construction. Dates ISO `AAAA-MM-JJ`. */
export interface ReviewStatus {
  reviewedOn: string
  dueOn?: string
  owner?: string
  isOverdue: boolean
}

/** La page, ou l’accueil, dans une langue du site. */
export interface LanguageLink {
  /** `fr` */
  lang: string
  /** `FR` */
  code: string
  /** « Français » */
  name: string
  link: string
  isCurrent: boolean
  /** Vrai quand la page n’existe pas dans cette langue : le lien mène à l’accueil. */
  isUntranslated?: true
}

/** Titre d’une page dans son sommaire latéral ; le lien est une ancre. */
export interface TocEntry extends ThemeLink {
  children?: ThemeLink[]
}

/** Adresses pour corriger, proposer et signaler. Celles qu’on ne connaît pas manquent. */
export interface ContributionLinks {
  edit?: string
  report?: string
  proposePage?: string
  proposeQuestion?: string
  mail?: string
}

/** Page reprise dans la page d’impression de sa rubrique. */
export interface PrintedPage extends ThemeLink {
  /** Niveau de son titre, de 2 à 6. */
  level: number
  /** Dossiers sans texte qui s’ouvrent avec elle : il n’en reste que le titre. */
  folders: { text: string; level: number }[]
  isArchived: boolean
}

/** Ce que réunit la page d’impression d’une rubrique ; l’ancre de la première page est `p1`. */
export interface PrintedSection {
  pages: PrintedPage[]
  /** Liens vers les ancres des pages, dossier par dossier. */
  summary: PageSummary[]
}

/** Ce que le thème déduit d’une page et de sa place dans le site. */
export interface GouvFrPageData {
  breadcrumb: ThemeLink[]
  /** Rubrique qui distingue la page de celles qui ont le même titre. */
  titleContext?: string
  sidemenu?: Sidemenu
  previous?: ThemeLink
  next?: ThemeLink
  /** Pages de la rubrique, quand la page en est l’entrée ; tout le site pour l’accueil et le plan. */
  children?: PageSummary[]
  /** Questions fréquentes dont la réponse renvoie ici. */
  questions?: ThemeLink[]
  /** Guides qui renvoient ici. */
  seeAlso?: ThemeLink[]
  isFaq?: boolean
  review?: ReviewStatus
  sources?: Source[]
  audience?: string[]
  stage?: string[]
  /** Durée de lecture, en minutes. */
  readingTime?: number
  /** La page dans chaque langue, sur un site qui en a plusieurs. */
  languages?: LanguageLink[]
  /** Étiquettes de la page. */
  tags?: ThemeLink[]
  /** Sommaire latéral : titres 2, et leurs titres 3. */
  toc?: TocEntry[]
  /** Premier et dernier changement connus, pour les moteurs. Dates ISO `AAAA-MM-JJ`. */
  dates?: { createdOn: string; updatedOn: string }
  /** Date du dernier changement à afficher. */
  updatedOn?: string
  contribution?: ContributionLinks
  /** Page archivée, et celle qui l’a remplacée si la rubrique la nomme (`en_cours`). */
  archive?: { current?: ThemeLink }
  /** Page en cours de la rubrique, quand la page en est l’entrée. */
  current?: ThemeLink
  /** Vrai sur la page « gestion des cookies » d’un site qui mesure son audience. */
  hasAudienceChoice?: boolean
  /** Page d’impression de la rubrique, quand la page en est l’entrée. */
  printLink?: string
  /** Contenu de la page d’impression, sur celle-ci. */
  printed?: PrintedSection
  /** État de santé du site, sur la page `layout: Health`. */
  health?: HealthReport
  /** Pages nouvelles et relues, sur la page `layout: News`. */
  news?: News
  /** Vrai quand le Markdown porte lui-même son titre de niveau 1. */
  hasOwnHeading: boolean
}
