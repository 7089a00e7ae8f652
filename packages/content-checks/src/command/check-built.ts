import { existsSync } from 'node:fs'
import { checkBuiltSite } from '../built/check-built-site.js'
import type { Checked } from './checked.js'
import type { CommandArguments } from './read-arguments.js'

const NETLIFY = 'netlify.toml'

/** Checks the built site. */
export const checkBuilt = (distDir: string, { values }: CommandArguments): Checked => {
  const netlifyToml = values.netlify ?? (existsSync(NETLIFY) ? NETLIFY : undefined)
  const problems = checkBuiltSite(distDir, {
    allowedScripts: values.script ?? [],
    allowedOrigins: values['origine-permise'] ?? [],
    ...(values.base !== undefined && { base: values.base }),
    ...(values.origine !== undefined && { origin: values.origine }),
    ...(netlifyToml !== undefined && { netlifyToml }),
  })
  return {
    problems,
    isBuilt: true,
    scope: [`le site construit de « ${distDir} » vérifié`],
    notes: [],
  }
}
