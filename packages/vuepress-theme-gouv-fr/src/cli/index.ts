#!/usr/bin/env node
import { runAddresses } from './run-addresses.js'
import { runCreate } from './run-create.js'
import { runMigrate } from './run-migrate.js'
import { runPreview } from './run-preview.js'

const HELP = `Usage : gouv-fr <commande>

  adresses [dossier] [--plan <adresse ou fichier>]
      compare le site construit (dossier « dist » par défaut) au plan du site publié : chaque adresse
      publiée doit encore mener à une page. Sans --plan, celui de l’adresse publique du site.

  apercu [dossier] [--port 8080]
      sert le site construit (dossier « dist » par défaut) comme le fera l’hébergeur :
      en-têtes et redirections de netlify.toml, compression, page 404.

  creer <dossier> [--titre "Nom du service"]
      écrit un site prêt à publier dans un dossier neuf.

  migrer [dossier des textes] [--a-blanc] [--ecraser]
      lit la configuration et les pages d’un site VuePress 1, écrit la nouvelle configuration et dit
      ce qui reste à décider. Aucun fichier n’est perdu : les anciens sont mis de côté.
      --a-blanc   montre le résultat sans rien écrire
      --ecraser   remplace un config.ts qui existe déjà, après l’avoir mis de côté

  --help   affiche cette aide`

const [command, ...rest] = process.argv.slice(2)

if (command === 'apercu' || command === 'aperçu') {
  process.exitCode = await runPreview(rest, HELP)
} else if (command === 'adresses') {
  process.exitCode = await runAddresses(rest, HELP)
} else if (command === 'creer' || command === 'créer') {
  process.exitCode = runCreate(rest, HELP)
} else if (command === 'migrer') {
  process.exitCode = runMigrate(rest, HELP)
} else if (command === '--help' || command === '-h') {
  console.log(HELP)
} else {
  const wrong = command ? `La commande « ${command} » n’existe pas.` : 'Il manque une commande.'
  console.error(`${wrong}\n\n${HELP}`)
  process.exitCode = 1
}
