import path from 'node:path'
import { stringify } from 'yaml'
import { applyPlan } from '../node/apply-plan.js'
import { CommandError } from '../node/command-error.js'
import type { Command } from '../node/command.js'
import { createPlan } from '../node/plan.js'
import { readArguments } from '../node/read-arguments.js'
import { readProject } from '../node/read-project.js'
import type { CmsSettings } from '../node/settings.js'
import { showPlan } from '../node/show-plan.js'
import { createCmsConfig } from './cms-config.js'

const DEFAULT_PATH = 'edition'
const SCRIPT = 'decap-cms.js'
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/

const WARNING =
  '# Écrit par « contenu cms » d’après le schéma des en-têtes : relancez la commande plutôt que de le modifier.\n'

const PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Modifier les pages</title>
  </head>
  <body>
    <script src="${SCRIPT}"></script>
  </body>
</html>
`

const readRepository = (given: string | undefined, cms: CmsSettings): string => {
  const repository = given ?? cms.repository
  if (repository && REPOSITORY.test(repository)) return repository
  throw new CommandError(
    repository
      ? `« ${repository} » n’est pas un dépôt GitHub. Écrivez organisation/depot.`
      : 'Il manque le dépôt : --depot organisation/depot, ou « cms.repository » dans .vuepress/commandes.ts.',
  )
}

/** `cms` : la configuration d’un éditeur en ligne, d’après le schéma des en-têtes. */
export const cmsCommand: Command = {
  name: 'cms',
  help: `npx contenu cms --depot organisation/depot [--branche main --chemin edition --essai]

  Écrit la configuration d’un éditeur en ligne (Decap CMS) et sa page, à une adresse à part. Les
  pages publiques n’en chargent rien.

  --depot organisation/depot   dépôt GitHub des textes
  --branche main               branche que les demandes visent
  --chemin edition             adresse de l’éditeur : /edition/
  --essai                      montre la configuration sans rien écrire`,
  run: async (args, { root, terminal }) => {
    const { positionals, values } = readArguments(args, {
      depot: { type: 'string' },
      branche: { type: 'string' },
      chemin: { type: 'string' },
      essai: { type: 'boolean' },
    })
    if (positionals.length > 0) throw new CommandError(`« ${positionals[0]} » est de trop.`)
    const project = await readProject(root)
    const { cms = {} } = project.settings
    const settings = {
      ...cms,
      repository: readRepository(values.depot, cms),
      ...(values.branche && { branch: values.branche }),
    }
    const config =
      WARNING +
      stringify(createCmsConfig(project, settings), { lineWidth: 0, aliasDuplicateObjects: false })
    if (values.essai) {
      terminal.log(config)
      return 0
    }
    const folder = (values.chemin ?? cms.path ?? DEFAULT_PATH).replace(/^\/|\/$/g, '')
    const publicFolder = path.relative(root, path.join(project.settingsFolder, 'public'))
    const target = path.posix.join(publicFolder.split(path.sep).join('/'), folder)
    const plan = createPlan()
    plan.writes.set(`${target}/config.yml`, config)
    plan.writes.set(`${target}/index.html`, PAGE)
    plan.changes.push(`${target}/config.yml et index.html écrits`)
    plan.byHand.push(
      `Copiez dist/*.js du paquet npm decap-cms dans ${target}/ : rien ne viendra d’un autre site.`,
      `Autorisez l’éditeur, à /${folder}/ seulement, dans la politique de sécurité de l’hébergeur : voyez le README de content-commands.`,
      'Reliez GitHub à l’hébergeur (Netlify : Access & security, OAuth) pour que chacun entre avec son compte.',
    )
    terminal.log(showPlan(plan))
    applyPlan(root, plan)
    return 0
  },
}
