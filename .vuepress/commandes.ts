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
} satisfies CommandSettings
