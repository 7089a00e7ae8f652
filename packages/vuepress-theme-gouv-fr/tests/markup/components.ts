export interface ComparedComponent {
  name: string
  /** Dossier du composant dans `@gouvfr/dsfr/src/dsfr/component`. */
  component: string
  /** Ce que l’exemple doit contenir ; le premier sélecteur désigne l’élément comparé. */
  example: [string, ...string[]]
  /** Page du petit site. @default 'guides/contenu.html' */
  page?: string
}

/** Composants du thème, chacun comparé à l’exemple de la documentation du DSFR installé. */
export const COMPONENTS: ComparedComponent[] = [
  {
    name: 'en-tête',
    component: 'header',
    example: ['.fr-header', '.fr-header__service', '.fr-header__search', '.fr-nav'],
  },
  {
    name: 'navigation principale',
    component: 'navigation',
    example: [
      '.fr-nav:not(.fr-translate)',
      '.fr-menu',
      '.fr-mega-menu',
      '.fr-nav__item > a.fr-nav__link',
    ],
  },
  { name: 'liens d’évitement', component: 'skiplink', example: ['.fr-skiplinks'] },
  { name: 'barre de recherche', component: 'search', example: ['.fr-search-bar'] },
  {
    name: 'fil d’Ariane',
    component: 'breadcrumb',
    example: ['.fr-breadcrumb', '[aria-current=page]'],
  },
  {
    name: 'menu latéral',
    component: 'sidemenu',
    example: ['.fr-sidemenu', '.fr-sidemenu__list .fr-sidemenu__list .fr-sidemenu__list'],
    page: 'guides/dossier/tas/fin.html',
  },
  { name: 'sommaire', component: 'summary', example: ['.fr-summary'] },
  { name: 'pied de page', component: 'footer', example: ['.fr-footer'] },
  {
    name: 'boîte des paramètres d’affichage',
    component: 'display',
    example: ['#fr-theme-modal'],
  },
  {
    name: 'bouton des paramètres d’affichage',
    component: 'display',
    example: ['.fr-btn--display'],
  },
  { name: 'accordéon', component: 'accordion', example: ['.fr-accordion', '.fr-collapse'] },
  {
    name: 'groupe d’accordéons d’une page de questions',
    component: 'accordion',
    example: ['.fr-accordions-group'],
    page: 'faq.html',
  },
  { name: 'alerte', component: 'alert', example: ['.fr-alert', '.fr-alert__title'] },
  { name: 'mise en avant', component: 'callout', example: ['.fr-callout', '.fr-callout__text'] },
  { name: 'mise en exergue', component: 'highlight', example: ['.fr-highlight', 'p'] },
  { name: 'citation', component: 'quote', example: ['.fr-quote', 'figcaption cite'] },
  { name: 'onglets', component: 'tab', example: ['.fr-tabs', '.fr-tabs__panel--selected'] },
  { name: 'transcription', component: 'transcription', example: ['.fr-transcription'] },
  {
    name: 'bandeau',
    component: 'notice',
    example: ['.fr-notice', '.fr-notice__desc', '.fr-btn--close'],
  },
  {
    name: 'sélecteur de langue',
    component: 'translate',
    example: ['.fr-translate', '.fr-menu__list'],
  },
  {
    name: 'étiquettes',
    component: 'tag',
    example: ['.fr-tags-group', 'a.fr-tag'],
    page: 'guides/etiquetee.html',
  },
  { name: 'carte', component: 'card', example: ['.fr-card', '.fr-card__img', '.fr-card__desc'] },
  { name: 'lien de téléchargement', component: 'link', example: ['.fr-link--download'] },
  { name: 'tableau', component: 'table', example: ['.fr-table', 'caption', 'th[scope=col]'] },
  {
    name: 'tuile',
    component: 'tile',
    example: ['.fr-tile', '.fr-tile__desc'],
    page: 'guides/index.html',
  },
  {
    name: 'contenu média',
    component: 'content',
    example: ['.fr-content-media', 'img', 'figcaption'],
  },
  {
    name: 'case d’une liste à cocher',
    component: 'checkbox',
    example: ['.fr-checkbox-group', 'input[type=checkbox]'],
  },
]
