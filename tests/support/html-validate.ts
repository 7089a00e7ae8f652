import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** Règles de validité du HTML construit. Chaque règle retirée l’est pour une raison écrite. */
export const htmlValidator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Les fichiers du site viennent de la même origine et portent l’empreinte de leur contenu :
      // une clé d’intégrité n’a de sens que pour un fichier d’un autre site, où elle reste exigée.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Le DSFR impose role="banner", "navigation", "main", "contentinfo", utiles aux anciens
      // lecteurs d’écran : https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/en-tete
      'no-redundant-role': 'off',
      // Le DSFR écrit « presentation », que toutes les aides techniques comprennent.
      'presentation-role-style': 'off',
      // Un titre dit la page puis le site (RGAA 8.6) ; aucune norme ne borne sa longueur.
      'long-title': 'off',
      // Sans effet sur la page : ce sont des retours à la ligne du gabarit.
      'no-trailing-whitespace': 'off',
    },
  }),
)

/** Écarts que le balisage officiel du DSFR impose, élément par élément. */
const TOLERATED: readonly { rule: string; selectors: readonly string[] }[] = [
  // Sur téléphone, le script du DSFR donne à ces deux blocs le rôle « dialog », que ce nom désigne.
  { rule: 'aria-label-misuse', selectors: ['#header-search', '#header-menu'] },
]

/** Vrai pour un écart que le DSFR impose à cet élément. */
export const isTolerated = (rule: string, selector: string | null): boolean =>
  TOLERATED.some((one) => one.rule === rule && one.selectors.includes(selector ?? ''))
