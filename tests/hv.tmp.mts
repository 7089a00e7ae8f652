import { htmlValidator, TOLERATED } from './support/html-validate.ts'
import { readdirSync, readFileSync } from 'node:fs'
const d = process.argv[2]
for (const e of readdirSync(d, { recursive: true }).filter((f) => f.endsWith('.html'))) {
  const r = await htmlValidator.validateString(readFileSync(`${d}/${e}`, 'utf8'), e)
  for (const m of r.results.flatMap((x) => x.messages)) if (!TOLERATED.some((t) => t.rule === m.ruleId && t.selectors.includes(m.selector ?? ''))) console.log(e, m.ruleId, m.message, m.selector)
}
