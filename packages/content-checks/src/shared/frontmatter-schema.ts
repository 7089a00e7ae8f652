/** A text. */
export interface TextField {
  type: 'text'
  /** In characters. */
  minLength?: number
  /** In characters. */
  maxLength?: number
  pattern?: RegExp
  /** How to meet `pattern`, a whole sentence: « Écrivez une adresse qui commence par /. » */
  patternHint?: string
}

/** One of a closed list. */
export interface ChoiceField {
  type: 'choice'
  values: readonly string[]
}

/** A list of values. */
export interface ListField {
  type: 'list'
  of: FieldSchema
  /** @default 1 */
  minItems?: number
}

/** A date written `AAAA-MM-JJ`. */
export interface DateField {
  type: 'date'
  /** Refuses a date that is still to come. @default false */
  past?: boolean
}

/** A duration: « 15 jours », « 6 semaines », « 3 mois », « 1 an ». */
export interface DurationField {
  type: 'duration'
}

/** A number. */
export interface NumberField {
  type: 'number'
  integer?: boolean
  min?: number
  max?: number
}

/** `true` or `false`. */
export interface BooleanField {
  type: 'boolean'
}

/** An address that starts with `https://` or `http://`. */
export interface UrlField {
  type: 'url'
}

/** A group of named fields. */
export interface GroupField {
  type: 'group'
  fields: Readonly<Record<string, FieldSchema>>
  required?: readonly string[]
}

/** Several forms are accepted: the first whose kind of value fits is used for the messages. */
export interface OneOfField {
  type: 'oneOf'
  options: readonly FieldSchema[]
}

/** Anything, left to the theme. */
export interface AnyField {
  type: 'any'
}

/** What a front matter field may hold. */
export type FieldSchema =
  | TextField
  | ChoiceField
  | ListField
  | DateField
  | DurationField
  | NumberField
  | BooleanField
  | UrlField
  | GroupField
  | OneOfField
  | AnyField

/** What the front matter of a page may and must hold. */
export interface FrontmatterSchema {
  /** What each field may hold. Without it, only `required` is checked. @default any field */
  fields?: Readonly<Record<string, FieldSchema>>
  /** Fields every page must have. @default [] */
  required?: readonly string[]
  /**
   * Pages that must have other fields, by the value of one field: with
   * `{ field: 'type', values: { index: ['title'] } }`, a page of type « index » needs only a title.
   */
  requiredBy?: {
    field: string
    values: Readonly<Record<string, readonly string[]>>
  }
  /** Accepts fields that `fields` does not name. @default false, true without `fields` */
  allowUnknown?: boolean
}
