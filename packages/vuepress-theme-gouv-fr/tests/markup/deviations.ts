// Le balisage du thème est celui des exemples du DSFR, sauf ce qui est dit ici, avec sa raison.
// Chaque écart est une modification de l’exemple officiel ; un écart qui ne s’applique plus à rien
// fait échouer le test, comme une différence qui n’est pas dite.
import {
  addClass,
  append,
  insertBefore,
  remove,
  removeClass,
  rename,
  setAttributes,
  wrapContent,
  type Edit,
} from '../support/edit-markup.js'

export interface Deviation {
  why: string
  edits: Edit[]
}

const because = (why: string, ...edits: Edit[]): Deviation => ({ why, edits })

const withoutOptional = (part: string, ...edits: Edit[]): Deviation =>
  because(`Partie facultative de l’exemple, que le thème n’emploie pas : ${part}.`, ...edits)

const withTitleAsText = (selector: string): Deviation =>
  because(
    'Ce titre n’ouvre pas une partie du texte : un paragraphe ne dérange pas l’ordre des titres (RGAA 9.1).',
    rename(selector, 'p'),
  )

const withFocus = (selector: string): Deviation =>
  because(
    'Cible d’un lien d’évitement ou de « Haut de page » : elle doit pouvoir recevoir le focus (RGAA 12.8).',
    setAttributes(selector, { tabindex: '-1' }),
  )

const SEARCH = because(
  'Un vrai formulaire : sans script, il mène à la page de résultats, qui annonce elle-même leur nombre.',
  rename('div.fr-search-bar', 'form'),
  remove('.fr-messages-group'),
  setAttributes('.fr-search-bar .fr-btn', { type: 'submit' }),
)

const NAV_LINK = '<li class="fr-nav__item"><a class="fr-nav__link"></a></li>'

const QUICK_LINKS =
  '<li><a class="fr-btn"></a></li><li><button aria-controls="x" data-fr-opened="false" title="x" type="button" class="fr-btn--display fr-btn"></button></li>'

const DISPLAY_ENTRY =
  '<li class="fr-footer__bottom-item"><button class="fr-footer__bottom-link fr-icon-theme-fill fr-link--icon-left" aria-controls="x" data-fr-opened="false" type="button"></button></li>'

const QUESTION =
  '<h3 class="fr-accordion__title" tabindex="-1"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="x"></button></h3><div class="fr-collapse"><p></p></div>'

/** Écarts voulus, par composant. */
export const DEVIATIONS: Record<string, Deviation[]> = {
  'sélecteur de langue': [
    because(
      'La page n’existe pas dans cette langue : l’entrée le dit avant que l’on clique.',
      append('li:last-child > a', '<span class="fr-hint-text fr-ml-1w"></span>'),
    ),
  ],
  'en-tête': [
    withoutOptional('le logo d’opérateur', remove('.fr-header__operator')),
    because(
      'Les boutons du téléphone qui ouvrent la recherche et le menu sont dans une navigation nommée : des audits ont refusé qu’ils soient hors de toute navigation (RGAA 9.2 ; dsfr#1474).',
      rename('.fr-header__navbar', 'nav'),
      setAttributes('.fr-header__navbar', { 'aria-label': 'x' }),
    ),
    SEARCH,
    because(
      'Badge « BÊTA » prévu par la documentation du DSFR, placé dans le nom du service.',
      append(
        '.fr-header__service-title',
        '<span class="fr-badge fr-badge--sm fr-badge--green-emeraude"></span>',
      ),
    ),
    because(
      'Accès rapides du site : un lien, puis le bouton des paramètres d’affichage (exemple du composant « Paramètre d’affichage »).',
      remove('.fr-btns-group > li'),
      append('.fr-btns-group', QUICK_LINKS),
    ),
    because(
      'Copie des accès rapides dans le menu du téléphone, que le script du DSFR fait d’ordinaire : écrite à la construction, elle existe sans script.',
      append('.fr-header__menu-links', `<ul class="fr-btns-group">${QUICK_LINKS}</ul>`),
    ),
    because('Les entrées de la navigation sont comparées à part.', remove('.fr-nav__list > li')),
  ],
  'navigation principale': [
    withoutOptional('le méga-menu', remove('.fr-nav__item:has(.fr-mega-menu)')),
    because(
      'Le bouton qui ouvre un menu est un bouton ordinaire : `type="menu"` n’est plus du HTML.',
      setAttributes('.fr-nav__btn', { type: 'button' }),
    ),
    because(
      'La page affichée est dans la rubrique du premier lien sans être sa page d’entrée, et son menu vient en premier.',
      remove('.fr-nav__item:first-child'),
      remove('.fr-nav__item:has(> a)'),
      append('.fr-nav__list', NAV_LINK),
      setAttributes('.fr-menu__list a[aria-current]', { 'aria-current': null }),
      setAttributes('.fr-menu__list > li:first-child > a', { 'aria-current': 'true' }),
    ),
  ],
  'liens d’évitement': [withFocus('.fr-skiplinks')],
  'barre de recherche': [SEARCH],
  'fil d’Ariane': [
    because(
      'Type du bouton écrit, comme dans les autres composants du DSFR.',
      setAttributes('.fr-breadcrumb__button', { type: 'button' }),
    ),
  ],
  'menu latéral': [
    because(
      'Le titre du menu mène à la page d’entrée de la rubrique.',
      wrapContent('.fr-sidemenu__title', '<a></a>'),
    ),
    because(
      'Les entrées qui mènent à la page affichée portent le modificateur « active » du premier exemple.',
      addClass('.fr-sidemenu__item:has([aria-current])', 'fr-sidemenu__item--active'),
    ),
    because(
      'Le dossier ouvert l’est dès le premier affichage : le script l’ouvrirait après, et la page bougerait.',
      addClass('[aria-expanded="true"] + .fr-collapse', 'fr-collapse--expanded'),
    ),
    because(
      'Dans le petit site, une page précède le dossier ouvert.',
      insertBefore(
        '#sidemenu > .fr-sidemenu__list > .fr-sidemenu__item:first-child',
        '<li class="fr-sidemenu__item"><a class="fr-sidemenu__link"></a></li>',
      ),
    ),
  ],
  sommaire: [
    withTitleAsText('.fr-summary__title'),
    because(
      'L’élément `<nav>` a déjà le rôle de navigation : l’écrire ne change rien aux aides techniques.',
      setAttributes('.fr-summary', { role: null }),
    ),
  ],
  'pied de page': [
    withFocus('.fr-footer'),
    because(
      'Bouton des paramètres d’affichage en fin de liste, comme le montre l’exemple rendu du DSFR.',
      append('.fr-footer__bottom-list', DISPLAY_ENTRY),
    ),
  ],
  'boîte des paramètres d’affichage': [
    because(
      'Une page n’a qu’un titre de niveau 1 ; celui d’une boîte est de niveau 2, comme dans l’exemple « Modale ».',
      rename('h1.fr-modal__title', 'h2'),
    ),
  ],
  accordéon: [
    because('Niveau de titre calculé : celui du contexte (ici 3) plus un.', rename('h3', 'h4')),
    because('Contenu de l’exemple, laissé vide.', append('.fr-collapse', '<p></p>')),
  ],
  'groupe d’accordéons d’une page de questions': [
    because(
      'Plusieurs réponses peuvent rester ouvertes (conseil de la page « Accessibilité » du composant).',
      setAttributes('.fr-accordions-group', { 'data-fr-group': 'false' }),
    ),
    because(
      'Contenu que l’exemple du groupe laisse entendre ; le titre est la cible des liens vers la question.',
      append('.fr-accordion', QUESTION),
    ),
  ],
  alerte: [
    because('Le type « info » du conteneur.', addClass('.fr-alert', 'fr-alert--info')),
    withTitleAsText('.fr-alert__title'),
    withoutOptional('le bouton de fermeture, qui cacherait du contenu', remove('.fr-btn--close')),
  ],
  'mise en avant': [
    withTitleAsText('.fr-callout__title'),
    because(
      'Le texte peut avoir plusieurs paragraphes ou une liste.',
      rename('.fr-callout__text', 'div'),
      append('.fr-callout__text', '<p></p>'),
    ),
    withoutOptional('le bouton', remove('.fr-btn')),
  ],
  citation: [
    withoutOptional(
      'l’image, la disposition en colonne qui va avec elle, et les détails de la source',
      remove('.fr-quote__image'),
      removeClass('.fr-quote', 'fr-quote--column'),
      remove('.fr-quote__source > li:not(:first-child)'),
    ),
  ],
  onglets: [
    because(
      'Titre du panneau, montré seulement sans script et sur le papier, puis le contenu de l’exemple.',
      append('.fr-tabs__panel', '<h4></h4><p></p>'),
    ),
  ],
  transcription: [
    withoutOptional(
      'la boîte qui agrandit la transcription : le texte est dans la page, dépliable et imprimable',
      remove('.fr-transcription__footer'),
      remove('.fr-modal'),
    ),
    because('Contenu de l’exemple, laissé vide.', append('.fr-collapse', '<p></p>')),
  ],
  carte: [
    because('Niveau de titre calculé : celui du contexte (ici 3) plus un.', rename('h3', 'h4')),
  ],
  étiquettes: [
    withoutOptional('la petite taille', removeClass('.fr-tags-group', 'fr-tags-group--sm')),
    because('La liste dit ce qu’elle est.', setAttributes('.fr-tags-group', { 'aria-label': 'x' })),
  ],
  tableau: [
    because(
      'Les cellules sont des phrases : elles passent à la ligne au lieu d’élargir la page.',
      addClass('.fr-table', 'fr-table--multiline'),
    ),
  ],
  tuile: [
    because(
      'Petite tuile horizontale : deux variantes du DSFR.',
      addClass('.fr-tile', 'fr-tile--sm'),
      addClass('.fr-tile', 'fr-tile--horizontal'),
    ),
    withoutOptional(
      'le détail, le badge et le pictogramme',
      remove('.fr-tile__detail'),
      remove('.fr-tile__start'),
      remove('.fr-tile__header'),
    ),
  ],
  'contenu média': [
    withoutOptional('le lien dans la légende', remove('figcaption .fr-link')),
    because(
      'Une figure qui a une légende n’admet pas d’autre rôle (ARIA in HTML ; règle axe « aria-allowed-role »).',
      setAttributes('figure', { role: null }),
    ),
  ],
  'case d’une liste à cocher': [
    because(
      'La case est dans un élément de liste Markdown, qui peut être un paragraphe : que des éléments en ligne.',
      rename('.fr-checkbox-group', 'span'),
      append('.fr-label', '<span></span>'),
    ),
    because(
      'Variante « petite » du DSFR.',
      addClass('.fr-checkbox-group', 'fr-checkbox-group--sm'),
    ),
    withoutOptional(
      'l’indice et les messages d’un formulaire',
      remove('.fr-hint-text'),
      remove('.fr-messages-group'),
    ),
  ],
}
