// Réglages des commandes `npm run nouveau`, `nouvelle-promotion`, `deplacer` et `fraicheur`.
// Node lit ce fichier tel quel : les imports y portent l’extension `.ts`.
import type { CommandSettings } from 'content-commands'
import { contentRules } from './content-rules.ts'

export default {
  rules: contentRules,
  owner: 'Équipe EIG Link',
  kinds: [
    { name: 'question', label: 'une question fréquente', template: '', writes: 'question' },
    {
      name: 'guide',
      label: 'un guide',
      template: 'modeles/guide.md',
      asks: ['public', 'moment', 'relire_dans', 'responsable', 'sources'],
    },
    {
      name: 'defi',
      label: 'un défi',
      template: 'modeles/defi.md',
      folder: 'promotions',
      asks: ['promotion', 'relire_dans', 'responsable', 'sources'],
    },
  ],
  cms: {
    labels: {
      title: 'Titre',
      titre_court: 'Titre court',
      description: 'Description',
      type: 'Sorte de page',
      public: 'Publics',
      moment: 'Moments',
      relu_le: 'Relu le',
      relire_dans: 'Relire dans',
      responsable: 'Responsable',
      expire_le: 'Expire le',
      ordre: 'Ordre dans le menu',
      mots_cles: 'Mots-clés',
      sources: 'Sources',
      libelle: 'Libellé',
      reference: 'Référence',
      adresse: 'Adresse',
      promotion: 'Promotion',
    },
    hidden: [
      'anciennes_adresses',
      'archive',
      'en_cours',
      'recherche',
      'hydrate',
      'menu',
      'layout',
      'lang',
    ],
  },
  cohort: {
    folder: 'promotions',
    months: 10,
    pages: [{ file: 'promotion-{numero}.md', template: 'modeles/promotion.md' }],
    byHand: [
      'docs/promotions/promotion-{numero}.md : complétez repères, défis, équipe et calendrier à mesure qu’ils sont connus.',
      'docs/promotions/index.md : ajoutez la ligne de la promotion {numero} au tableau, et relisez l’introduction et « Et depuis 2022 ? », qui disent qu’il n’y a plus de promotion annuelle.',
      'docs/promotions/apres-2022.md : relisez ce qui est dit des promotions après 2024.',
      'docs/programme/presentation.md, statut-et-obligations.md et parcours-10-mois.md : vérifiez contrat, rémunération, calendrier et noms des rôles avec le programme.',
      'Droits sur le dépôt et l’hébergement : donnez-les à deux personnes de la nouvelle équipe, puis retirez ceux de l’ancienne.',
    ],
  },
} satisfies CommandSettings
