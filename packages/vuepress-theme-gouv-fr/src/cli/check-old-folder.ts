import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Ce que VuePress 1 lisait de lui-même dans `.vuepress`, et ce qui le remplace. */
const PARTS: readonly (readonly [string, string])[] = [
  [
    'components',
    'VuePress 2 n’inscrit plus ces composants de lui-même : importez-les dans un fichier « client.ts », nommé par « clientConfigFile »',
  ],
  [
    'enhanceApp.js',
    'son code se reprend dans un fichier « client.ts », nommé par « clientConfigFile »',
  ],
  ['theme', 'ce thème n’est plus lu : l’option « components » remplace une région de la page'],
  [
    'styles',
    'Stylus n’est plus lu : reprenez en CSS ce qui reste utile, nommé par l’option « styles »',
  ],
  ['style.styl', 'Stylus n’est plus lu : reprenez en CSS ce qui reste utile'],
  ['override.styl', 'les couleurs viennent du DSFR : supprimez-le'],
  ['templates', 'les gabarits sont ceux du thème'],
]

/** Ce que le dossier `.vuepress` contient et que personne ne lira plus. */
export const checkOldFolder = (folder: string): string[] =>
  PARTS.filter(([name]) => existsSync(join(folder, name))).map(
    ([name, advice]) => `${join(folder, name)} — ${advice}.`,
  )
