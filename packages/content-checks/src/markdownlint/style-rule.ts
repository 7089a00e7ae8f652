import type { RuleDescription } from '../shared/rule.js'

/** A rule of markdownlint, told in French. */
export interface StyleRule extends RuleDescription {
  /** Its name in markdownlint. */
  code: `MD${number}`
  /** Its settings in markdownlint. @default true */
  settings?: Readonly<Record<string, unknown>>
  /**
   * Whether a text may break the rule. markdownlint parses a page far more slowly than everything
   * else here: only the texts that look suspicious are given to it.
   */
  isSuspect: (text: string) => boolean
  /** Whether a line that markdownlint refuses is right after all. @default none is */
  accepts?: (line: string) => boolean
  wrong: string
  remedy: string
}
