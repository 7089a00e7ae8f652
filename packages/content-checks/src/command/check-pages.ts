import { checkSources } from '../node/check-sources.js'
import { linkRules } from '../rules/rules.js'
import type { Problem } from '../shared/problem.js'
import { resolveToday } from '../shared/today.js'
import { applyFixes } from './apply-fixes.js'
import type { Checked } from './checked.js'
import { listChangedFiles } from './list-changed-files.js'
import { loadRules } from './load-rules.js'
import type { CommandArguments } from './read-arguments.js'
import type { CheckTargets } from './resolve-targets.js'

const CACHE = 'node_modules/.cache/content-checks/verifier.json'

const linkRuleNames = new Set(linkRules.map(({ name }) => name))

/** Checks Markdown pages, and puts right what can be when asked to. */
export const checkPages = async (
  sourceDir: string,
  { files }: CheckTargets,
  { values }: CommandArguments,
): Promise<Checked> => {
  const { options, publicDir } = await loadRules(values.regles, sourceDir)
  const run = () =>
    checkSources({
      sourceDir,
      publicDir,
      base: values.base ?? '/',
      options,
      today: options.today ?? resolveToday(new Date()),
      cacheFile: values['sans-cache'] ? null : CACHE,
    })
  const changed = values.modifies ? listChangedFiles() : null
  const notes: string[] = []
  if (values.modifies && !changed) {
    notes.push('git ne sait pas dire ce qui a changé : toutes les pages sont vérifiées.')
  }
  // A change may break links written elsewhere: they are told too.
  const isWanted = ({ file, rule }: Problem): boolean =>
    files ? files.has(file) : !changed || changed.has(file) || linkRuleNames.has(rule)
  let report = await run()
  if (values.corriger) {
    const count = applyFixes(report.problems.filter(isWanted))
    notes.push(
      count === 0
        ? 'Rien ne pouvait être corrigé tout seul.'
        : `${count} ${count > 1 ? 'corrections faites' : 'correction faite'} : relisez-les avant de les publier.`,
    )
    if (count > 0) report = await run()
  }
  const count = files?.size ?? report.pageCount
  const scope = changed
    ? 'Les pages modifiées sont vérifiées'
    : `${count} ${count > 1 ? 'pages vérifiées' : 'page vérifiée'}`
  return { problems: report.problems.filter(isWanted), isBuilt: false, scope: [scope], notes }
}
