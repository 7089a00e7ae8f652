import type { ContentChecksOptions } from 'content-checks'

/** Sorte de page que `nouveau` sait créer. */
export interface PageKind {
  /** Mot tapé dans la commande : `guide`. */
  name: string
  /** Ce que la question affiche : « un guide ». */
  label: string
  /** Modèle Markdown, relatif au fichier de réglages. `{titre}` et les autres champs y sont remplacés. */
  template: string
  /** Dossier de la page, relatif à celui des textes ; sans lui, la commande demande la rubrique. */
  folder?: string
  /**
   * `page` écrit un fichier ; `question` ajoute `### …` dans une page `type: faq`.
   *
   * @default 'page'
   */
  writes?: 'page' | 'question'
  /**
   * Champs d’en-tête demandés, dans l’ordre, en plus du titre et de la description.
   *
   * @default []
   */
  asks?: readonly string[]
}

/** Où vivent les promotions (ou toute suite de pages dont une seule est « en cours »). */
export interface CohortSettings {
  /** Dossier, relatif à celui des textes. Sa page d’entrée porte `en_cours`. */
  folder: string
  /** Modèles des pages à créer ; `{numero}` est remplacé dans le nom comme dans le texte. */
  pages: readonly { file: string; template: string }[]
  /** Durée d’une promotion, en mois, pour calculer sa fin. */
  months: number
  /** Ce qu’une machine ne peut pas mettre à jour, rappelé à la fin. @default [] */
  byHand?: readonly string[]
}

/** Éditeur en ligne, si le site en a un. */
export interface CmsSettings {
  /** Dépôt GitHub des textes : `organisation/depot`. */
  repository?: string
  /** Branche que les demandes visent. @default 'main' */
  branch?: string
  /** Adresse de l’éditeur, sans barre. @default 'edition' */
  path?: string
  /** Champ → ce que le formulaire affiche. @default son nom, sans tirets */
  labels?: Readonly<Record<string, string>>
  /** Champs que le formulaire ne montre pas ; une page qui les a les garde. @default [] */
  hidden?: readonly string[]
}

/** Contenu de `.vuepress/commandes.ts`. */
export interface CommandSettings {
  /** Dossier des textes. @default 'docs' */
  docs?: string
  /** Adresse sous laquelle le site est publié. @default '/' */
  base?: string
  /** Règles du site, les mêmes que celles de `contentChecksPlugin`. @default {} */
  rules?: ContentChecksOptions
  /** Équipe qui relit, quand la commande n’en nomme pas d’autre. */
  owner?: string
  /** @default [] */
  kinds?: readonly PageKind[]
  cohort?: CohortSettings
  cms?: CmsSettings
  /** Responsable → compte GitHub (`@equipe` ou `compte`) à qui confier son ticket. @default {} */
  accounts?: Readonly<Record<string, string>>
}
