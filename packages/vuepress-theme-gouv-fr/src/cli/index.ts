#!/usr/bin/env node
import { runPreview } from './run-preview.js'

const HELP = `Usage : gouv-fr apercu [dossier] [--port 8080]

  apercu   sert le site construit (dossier « dist » par défaut) comme le fera l’hébergeur :
           en-têtes et redirections de netlify.toml, compression, page 404.

  --port   port d’écoute, 8080 par défaut
  --help   affiche cette aide`

const [command, ...rest] = process.argv.slice(2)

if (command === 'apercu' || command === 'aperçu') {
  process.exitCode = await runPreview(rest, HELP)
} else if (command === '--help' || command === '-h') {
  console.log(HELP)
} else {
  const wrong = command ? `La commande « ${command} » n’existe pas.` : 'Il manque une commande.'
  console.error(`${wrong}\n\n${HELP}`)
  process.exitCode = 1
}
