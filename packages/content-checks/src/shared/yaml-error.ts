import type { Finding } from './problem.js'

/** What a YAML mistake means for the person who wrote the page. */
export interface YamlExplanation extends Omit<Finding, 'line'> {
  /** The mistake is where something was opened, not where the parser gave up. */
  isAtOpening?: boolean
}

const QUOTES = 'Mettez le texte entre guillemets droits, par exemple title: "Texte : suite".'

const EXPLANATIONS: readonly (YamlExplanation & { pattern: RegExp })[] = [
  {
    pattern: /BLOCK_AS_IMPLICIT_KEY|Nested mappings/,
    wrong: 'Cette ligne de l’en-tête contient deux fois « : » hors de guillemets.',
    remedy: QUOTES,
  },
  {
    pattern: /DUPLICATE_KEY/,
    wrong: 'Ce champ de l’en-tête est écrit deux fois.',
    remedy: 'Gardez une seule des deux lignes.',
  },
  {
    pattern: /Missing closing/,
    wrong: 'Un guillemet ouvert dans l’en-tête n’est pas fermé.',
    remedy: 'Ajoutez le même guillemet à la fin du texte.',
    isAtOpening: true,
  },
  {
    pattern: /end with a [\]}]/,
    wrong: 'Un crochet ou une accolade ouvert dans l’en-tête n’est pas fermé.',
    remedy: 'Ajoutez « ] » ou « } » à la fin de la liste.',
    isAtOpening: true,
  },
  {
    pattern: /at node end/,
    wrong: 'Du texte suit un guillemet fermant dans l’en-tête.',
    remedy:
      'Entourez tout le texte de guillemets droits doubles, sans autre guillemet droit dedans.',
  },
  {
    pattern: /block-seq-ind on same line/,
    wrong: 'Un tiret de liste est sur la ligne du nom du champ.',
    remedy: 'Écrivez chaque élément sur sa propre ligne, ou la liste entière ainsi : [un, deux].',
  },
  {
    pattern: /TAB_AS_INDENT/,
    wrong: 'Cette ligne de l’en-tête commence par une tabulation.',
    remedy: 'Remplacez la tabulation par deux espaces.',
  },
  {
    pattern: /BAD_INDENT|without - indicator/,
    wrong: 'Cette ligne de l’en-tête n’est pas décalée comme ses voisines.',
    remedy: 'Alignez-la sur les autres, avec des espaces.',
  },
  {
    pattern: /BAD_DQ_ESCAPE/,
    wrong: 'Une barre oblique inversée « \\ » est mal placée entre guillemets droits.',
    remedy: 'Doublez-la.',
  },
  {
    pattern: /BAD_SCALAR_START|Not a YAML token|Block scalar header|alias|tag|BAD_DIRECTIVE/,
    wrong: 'Cette valeur de l’en-tête commence par un signe réservé.',
    remedy: QUOTES,
  },
  {
    pattern: /MULTILINE_IMPLICIT_KEY|MISSING_CHAR/,
    wrong: 'Cette ligne de l’en-tête n’a pas la forme « nom: valeur ».',
    remedy: 'Ajoutez « : » et une espace après le nom du champ.',
  },
  {
    pattern: /MULTIPLE_DOCS/,
    wrong: 'L’en-tête contient une ligne « --- » ou « ... » au milieu de ses champs.',
    remedy: 'Gardez une ligne « --- » avant le premier champ et une après le dernier.',
  },
]

const GENERAL: YamlExplanation = {
  wrong: 'L’en-tête de la page est illisible à partir de cette ligne.',
  remedy:
    'Écrivez un champ par ligne sous la forme « nom: valeur », et entre guillemets droits un texte qui contient « : ».',
}

/**
 * Puts a YAML mistake in French.
 *
 * @param mistake code and message of the parser
 */
export const explainYamlError = (mistake: string): YamlExplanation => {
  const { wrong, remedy, isAtOpening } =
    EXPLANATIONS.find(({ pattern }) => pattern.test(mistake)) ?? GENERAL
  return { wrong, remedy, isAtOpening: isAtOpening ?? false }
}
