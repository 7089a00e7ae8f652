const TEXTS = {
  fr: {
    colon: '\u00a0: ',
    start: 'Début',
    end: 'Fin',
    noteOn: 'Note sur',
    lost: 'message perdu',
    blockEnd: 'Fin de',
    blocks: {
      loop: 'Boucle',
      alt: 'Choix',
      opt: 'Option',
      par: 'En parallèle',
      critical: 'Moment critique',
      break: 'Interruption',
      else: 'Sinon',
      option: 'Sinon',
      and: 'En même temps',
    } as Record<string, string>,
    counts: {
      one: 'un',
      'zero-one': 'zéro ou un',
      many: 'un ou plusieurs',
      'zero-many': 'zéro ou plusieurs',
    },
    members: { static: 'statique', abstract: 'abstrait' },
    relations: {
      inheritance: 'hérite de',
      realization: 'réalise',
      composition: 'fait partie de',
      aggregation: 'est rattaché à',
      dependency: 'dépend de',
      association: 'est associé à',
      link: 'est lié à',
    },
  },
  en: {
    colon: ': ',
    start: 'Start',
    end: 'End',
    noteOn: 'Note on',
    lost: 'lost message',
    blockEnd: 'End of',
    blocks: {
      loop: 'Loop',
      alt: 'Choice',
      opt: 'Option',
      par: 'In parallel',
      critical: 'Critical',
      break: 'Break',
      else: 'Otherwise',
      option: 'Otherwise',
      and: 'At the same time',
    } as Record<string, string>,
    counts: {
      one: 'one',
      'zero-one': 'zero or one',
      many: 'one or more',
      'zero-many': 'zero or more',
    },
    members: { static: 'static', abstract: 'abstract' },
    relations: {
      inheritance: 'inherits from',
      realization: 'implements',
      composition: 'is part of',
      aggregation: 'is attached to',
      dependency: 'depends on',
      association: 'is associated with',
      link: 'is linked to',
    },
  },
}

/** Mots que la version écrite d’un schéma ajoute aux siens. */
export type DiagramTexts = (typeof TEXTS)['fr']

/** @param lang langue de la page : `fr-FR`, `en-US` */
export const diagramTextsFor = (lang: string): DiagramTexts =>
  lang.startsWith('en') ? TEXTS.en : TEXTS.fr
