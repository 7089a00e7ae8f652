import { expect, inject, test } from 'vitest'
import { checkBuiltSite, formatProblems } from 'content-checks'
import { htmlValidator, isTolerated } from '../support/html-validate.js'
import { listPages } from '../support/site.js'

const LONG_MS = 10 * 60_000
const MAX_PLACES = 4

test('le HTML de toutes les pages est valide', { timeout: LONG_MS }, async () => {
  const found = new Map<string, string[]>()
  for (const { file, html } of listPages()) {
    const report = await htmlValidator.validateString(html, file)
    for (const { ruleId, message, line, column, selector } of report.results.flatMap(
      ({ messages }) => messages,
    )) {
      if (isTolerated(ruleId, selector)) continue
      const key = `${ruleId} : ${message}`
      const place = `${file}:${line}:${column}  ${selector ?? ''}`
      found.set(key, [...(found.get(key) ?? []), place])
    }
  }
  const list = [...found].map(
    ([problem, places]) =>
      `${problem} (${places.length} fois)\n    ${places.slice(0, MAX_PLACES).join('\n    ')}`,
  )
  expect(found.size, `\n${list.join('\n')}\n`).toBe(0)
})

test('le contrôle du site publié ne signale rien', () => {
  const netlifyToml = inject('netlifyToml')
  const problems = checkBuiltSite(inject('distFolder'), netlifyToml ? { netlifyToml } : {})
  expect(problems.length, `\n${formatProblems(problems)}\n`).toBe(0)
})
