import type { CheckOptions } from '../shared/check-options.js'
import { toProblem } from '../shared/problem.js'
import type { Finding, Problem } from '../shared/problem.js'
import type { RuleDescription } from '../shared/rule.js'

/** The bytes of a file are UTF-8: checked while it is decoded, before it is a page. */
export const encoding: RuleDescription = {
  name: 'encodage',
  severity: 'error',
  checks: 'le fichier est en UTF-8, à la ligne près',
  why: 'ailleurs, les accents deviennent des losanges',
}

/**
 * What to say of the bytes of a file.
 *
 * @param finding given by `decodeSource`
 */
export const reportEncoding = (
  finding: Finding | null,
  file: string,
  { severities = {} }: CheckOptions,
): Problem[] => {
  const severity = severities[encoding.name] ?? encoding.severity
  if (!finding || severity === 'off') return []
  return [toProblem(finding, { file, name: encoding.name, severity })]
}
