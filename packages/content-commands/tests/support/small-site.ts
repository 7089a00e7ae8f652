/** Un petit site avec ses réglages, ses modèles, une page de questions et une rubrique de promotions. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  '.vuepress/commandes.ts': `export default {
  owner: 'Équipe du site',
  rules: {
    frontmatter: {
      required: ['title', 'description'],
      fields: {
        title: { type: 'text', maxLength: 60 },
        titre_court: { type: 'text' },
        description: { type: 'text', minLength: 20 },
        type: { type: 'choice', values: ['faq', 'index'] },
        public: { type: 'list', of: { type: 'choice', values: ['dev', 'design', 'data'] } },
        relu_le: { type: 'date', past: true },
        relire_dans: { type: 'duration' },
        responsable: { type: 'text' },
        ordre: { type: 'number' },
        promotion: { type: 'number', integer: true },
        archive: { type: 'boolean' },
        en_cours: { type: 'text' },
        sources: {
          type: 'list',
          of: {
            type: 'group',
            required: ['libelle'],
            fields: { libelle: { type: 'text' }, reference: { type: 'text' }, adresse: { type: 'url' } },
          },
        },
      },
    },
  },
  kinds: [
    { name: 'question', label: 'une question', template: '', writes: 'question' },
    {
      name: 'guide',
      label: 'un guide',
      template: 'modeles/guide.md',
      asks: ['public', 'relire_dans', 'responsable', 'sources'],
    },
  ],
  cohort: {
    folder: 'promotions',
    months: 10,
    pages: [{ file: 'promotion-{numero}.md', template: 'modeles/promotion.md' }],
    byHand: ['Relisez la page des rôles.'],
  },
}
`,
  '.vuepress/modeles/guide.md': `---
title: {titre}
description: {description}
public: {public}
relu_le: {aujourdhui}
relire_dans: {relire_dans}
responsable: {responsable}
ordre: {ordre}
sources: {sources}
---

À écrire : la réponse.
`,
  '.vuepress/modeles/promotion.md': `---
title: "Promotion {numero} ({annees})"
description: "La promotion {numero}, du {debut} au {fin} : défis, équipes et suites."
promotion: {numero}
relu_le: {aujourdhui}
ordre: {ordre}
---

La promotion {numero} commence en {debut}.
`,
  'docs/index.md':
    '---\ntitle: Accueil\ndescription: La page d’accueil du petit site.\n---\n\nBonjour.\n',
  'docs/mer/index.md':
    '---\ntitle: La mer\ndescription: Tout ce qui touche à la mer.\n---\n\nLa mer.\n',
  'docs/mer/vents.md':
    '---\ntitle: Les vents\ndescription: Lire une carte des vents.\nordre: 3\n---\n\nUne barbule.\n',
  'docs/faq/technique.md': `---
title: Questions techniques
titre_court: Technique
description: Les questions techniques du petit site.
type: faq
---

Des réponses courtes.

## Serveur

### Comment me connecter ?

Par SSH.

\`\`\`bash
## ceci n’est pas un titre
ssh hote
\`\`\`

## Forge

### Qui crée les comptes ?

Le Link.
`,
  'docs/promotions/index.md':
    '---\ntitle: Les promotions\ndescription: Toutes les promotions du petit site.\n---\n\nLa liste.\n',
  'docs/promotions/promotion-6.md':
    '---\ntitle: Promotion 6\ndescription: La sixième promotion du site.\npromotion: 6\nordre: 6\n---\n\nFinie.\n',
}
