import type { ContentChecksOptions } from '../src/node/plugin-options.js'

/** Réglages du site d’essai, proches de ceux de la base de connaissances des EIG. */
export const siteOptions: ContentChecksOptions = {
  today: '2026-11-22',
  requireTableCaption: true,
  fileNames: true,
  containers: {
    info: {},
    attention: {},
    astuce: {},
    'mise-en-avant': { maxPerPage: 2 },
    accordeon: { aliases: ['accordéon'], titleRequired: true },
  },
  frontmatter: {
    fields: {
      title: { type: 'text' },
      titre_court: { type: 'text', maxLength: 30 },
      description: { type: 'text', minLength: 50, maxLength: 160 },
      public: { type: 'list', of: { type: 'choice', values: ['dev', 'design', 'data'] } },
      relu_le: { type: 'date', past: true },
      relire_dans: { type: 'duration' },
      ordre: { type: 'number' },
      recherche: { type: 'boolean' },
      sources: {
        type: 'list',
        of: {
          type: 'group',
          fields: { libelle: { type: 'text' }, adresse: { type: 'url' } },
          required: ['libelle'],
        },
      },
      type: { type: 'choice', values: ['guide', 'index', 'faq'] },
    },
    required: ['title', 'description', 'public', 'relu_le', 'relire_dans'],
    requiredBy: { field: 'type', values: { index: ['title', 'description'] } },
  },
}
