import type { ContentChecksOptions } from 'content-checks'
import { slugify } from 'vuepress-theme-gouv-fr/slugify'

/** Ce que l’en-tête de chaque page peut et doit contenir, et ce que le Markdown accepte. */
export const contentRules: ContentChecksOptions = {
  frontmatter: {
    required: ['title', 'description', 'public', 'moment', 'relu_le', 'relire_dans', 'responsable'],
    // Une page d’entrée ou une page légale n’a ni moment ni sources : elle se relit avec le site.
    requiredBy: {
      field: 'type',
      values: {
        accueil: ['title', 'description'],
        index: ['title', 'description'],
        legal: ['title', 'description'],
        guide: [
          'title',
          'description',
          'public',
          'moment',
          'relu_le',
          'relire_dans',
          'responsable',
          'sources',
        ],
      },
    },
    fields: {
      title: { type: 'text', maxLength: 90 },
      titre_court: { type: 'text', maxLength: 30 },
      description: { type: 'text', minLength: 50, maxLength: 160 },
      type: {
        type: 'choice',
        values: ['accueil', 'guide', 'index', 'faq', 'glossaire', 'promotion', 'outil', 'legal'],
      },
      public: {
        type: 'list',
        of: { type: 'choice', values: ['dev', 'design', 'data', 'mentor', 'link', 'tous'] },
      },
      moment: {
        type: 'list',
        of: {
          type: 'choice',
          values: [
            'arrivée',
            'cadrage',
            'prototypage',
            'ouverture',
            'pérennisation',
            'départ',
            'tous',
          ],
        },
      },
      relu_le: { type: 'date', past: true },
      relire_dans: { type: 'duration' },
      responsable: { type: 'text' },
      expire_le: { type: 'date' },
      ordre: { type: 'number', min: 0 },
      mots_cles: { type: 'list', of: { type: 'text' } },
      sources: {
        type: 'list',
        of: {
          type: 'group',
          required: ['libelle'],
          fields: {
            libelle: { type: 'text' },
            reference: { type: 'text' },
            adresse: { type: 'url' },
          },
        },
      },
      promotion: { type: 'number', integer: true, min: 1 },
      anciennes_adresses: { type: 'list', of: { type: 'text', pattern: /^\// } },
      archive: { type: 'boolean' },
      en_cours: {
        type: 'text',
        pattern: /\.md$/,
        patternHint: 'Écrivez le nom du fichier, par exemple promotion-8.md.',
      },
      recherche: { type: 'boolean' },
      hydrate: { type: 'boolean' },
      menu: { type: 'boolean' },
      impression: { type: 'boolean' },
      layout: { type: 'choice', values: ['Health', 'Home', 'Layout', 'News', 'SiteMap'] },
      lang: { type: 'text' },
    },
  },
  containers: {
    info: {},
    attention: {},
    astuce: {},
    'mise-en-avant': { maxPerPage: 2 },
    exergue: {},
    accordeon: { aliases: ['accordéon'], titleRequired: true },
    citation: { titleRequired: true },
    transcription: {},
  },
  requireTableCaption: true,
  fileNames: true,
  slugify,
  // Un lien doit suffire à trouver chaque page : le menu ne dit pas pourquoi la lire.
  hasMenu: false,
  spelling: { config: '.vuepress/orthographe.yml', isStrict: true },
  // Ce site engage des agents publics : ce qu’il dit du droit et ses fautes bloquent la publication.
  severities: {
    orthographe: 'error',
    'loi-sans-source': 'error',
    'loi-sans-date': 'error',
    // La politique de sécurité du site la bloquerait.
    'image-d-ailleurs': 'error',
  },
  knownAddresses: ['/nouveautes.html', '/recherche.html', '/plan-du-site.html'],
}
