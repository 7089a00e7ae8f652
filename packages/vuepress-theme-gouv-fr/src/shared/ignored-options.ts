/** Textes de l’interface que le thème par défaut laisse écrire. */
const TEXTS = [
  ...['notFound', 'backToHome', 'toggleSidebar', 'toggleColorMode', 'openInNewWindow'],
  ...['tip', 'important', 'info', 'note', 'warning', 'danger', 'details'],
  ...['navbarLabel', 'pageNavbarLabel', 'ariaLabel'],
]

/** Options du thème par défaut, version 1 ou 2, sans effet ici, avec ce qui les remplace. */
export const IGNORED_OPTIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TEXTS.map((name) => [name, 'les textes de l’interface sont ceux du DSFR'])),
  searchMaxSuggestions: 'la recherche du thème règle elle-même ses propositions',
  searchPlaceholder: 'le texte du champ est celui du DSFR',
  algolia: 'la recherche du thème se passe de service extérieur',
  sidebarDepth:
    'le menu latéral du DSFR ne contient que des pages ; écrivez [[toc]] dans une page longue',
  displayAllHeaders: 'le menu latéral du DSFR ne contient que des pages',
  activeHeaderLinks: 'le menu latéral du DSFR ne contient que des pages',
  smoothScroll: 'le défilement animé gêne une partie des lecteurs',
  prevLinks:
    'les pages voisines s’affichent ; « prev: false » dans l’en-tête d’une page les retire',
  nextLinks:
    'les pages voisines s’affichent ; « next: false » dans l’en-tête d’une page les retire',
  prev: 'les pages voisines s’affichent ; « prev: false » dans l’en-tête d’une page les retire',
  next: 'les pages voisines s’affichent ; « next: false » dans l’en-tête d’une page les retire',
  editLinkText: 'le texte du lien est « Modifier cette page »',
  editLinkPattern: 'l’adresse de modification suit « repo », « docsBranch » et « docsDir »',
  lastUpdatedText: 'le texte est « Mis à jour le »',
  contributors: 'le thème ne nomme pas les auteurs ; @vuepress/plugin-git le fait',
  contributorsText: 'le thème ne nomme pas les auteurs ; @vuepress/plugin-git le fait',
  repoLabel: 'le dépôt n’a pas de lien dans l’en-tête ; ajoutez-le à « quickLinks »',
  selectText: 'le sélecteur de langue suit « locales » de VuePress',
  selectLanguageText: 'le sélecteur de langue suit « locales » de VuePress',
  selectLanguageName: 'le sélecteur de langue suit « locales » de VuePress',
  selectLanguageAriaLabel: 'le sélecteur de langue suit « locales » de VuePress',
  label: 'le sélecteur de langue suit « locales » de VuePress',
  home: 'l’accueil est la page « / »',
  logoDark: 'le logo de l’opérateur est le même dans les deux thèmes',
  colorMode: 'le lecteur choisit son thème dans les paramètres d’affichage',
  colorModeSwitch: 'le bouton des paramètres d’affichage est obligatoire',
  themePlugins: 'le thème n’ajoute pas les greffons du thème par défaut',
  externalLinkIcon: 'le DSFR marque les liens vers un autre site',
}

/** Options du thème que le thème par défaut admet aussi par langue : ici, elles valent pour tout le site. */
export const SITE_WIDE_OPTIONS: readonly string[] = [
  ...['repo', 'docsRepo', 'docsBranch', 'docsDir', 'editLink', 'editLinks', 'lastUpdated'],
  ...['logo', 'logoAlt', 'hostname', 'sidebarTitles'],
]
