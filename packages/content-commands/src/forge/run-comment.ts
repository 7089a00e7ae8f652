import { CommandError } from '../node/command-error.js'
import type { Command } from '../node/command.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import { gh } from './gh.js'
import { publishComment } from './publish-comment.js'

const readVariable = (name: string, pattern: RegExp): string => {
  const value = process.env[name] ?? ''
  if (!pattern.test(value)) throw new CommandError(`La variable ${name} manque ou est mal écrite.`)
  return value
}

/** `commentaire` : les pages changées et le résultat des contrôles, sur la demande de fusion. */
export const commentCommand: Command = {
  name: 'commentaire',
  help: `contenu commentaire

  Pour la forge : écrit sur la demande de fusion les adresses des pages changées et le résultat des
  contrôles. Lit GITHUB_REPOSITORY, COMMIT, RESULTAT et, s’ils existent, JOURNAL et SITE_NETLIFY.`,
  run: async (args, { root, terminal }) => {
    readArguments(args, {})
    const { docs } = await readProject(root)
    const netlifySite = process.env['SITE_NETLIFY']
    const runUrl = process.env['JOURNAL']
    const run = {
      repository: readVariable('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
      sha: readVariable('COMMIT', /^[\da-f]{40}$/),
      conclusion: readVariable('RESULTAT', /^[a-z_]+$/),
      ...(netlifySite && /^[\w-]+$/.test(netlifySite) ? { netlifySite } : {}),
      ...(runUrl && /^https:\/\/[\w./-]+$/.test(runUrl) ? { runUrl } : {}),
    }
    terminal.log(publishComment(gh, run, docs))
    return 0
  },
}
