import { copyMiniSite, type MiniSite } from './mini-site.js'
import { runVuepress } from './run-vuepress.js'

const HEAD =
  'description: Trouver l’heure et la hauteur d’eau, puis décider.\nresponsable: Équipe des guides\nrelire_dans: 6 mois\n'

/**
 * Le petit site, tel que le guide de rédaction le montre : relié à un dépôt imaginaire, à une date fixe,
 * avec une page à relire. Ses images ne changent que si le thème change.
 *
 * @throws Error quand la construction échoue
 */
export const buildGuideSite = async (): Promise<MiniSite> => {
  const site = copyMiniSite()
  const config = '.vuepress/config.ts'
  site.write(
    config,
    site
      .read(config)
      .replace(
        "brand: { entity: 'Essais' }",
        "brand: { entity: 'Essais' }, repo: 'exemple/depot', today: '2026-11-23'",
      )
      .replace(/plugins: \[[^]*\],\n\}\)/, '})'),
  )
  site.write(
    'guides/marees.md',
    site
      .read('guides/marees.md')
      .replace(
        /description: .*\n/,
        `${HEAD}relu_le: 2026-03-02\nsources:\n  - libelle: Annuaire des marées\n    reference: édition 2026\n`,
      ),
  )
  site.write(
    'guides/vents.md',
    `---\ntitle: Lire une carte des vents\n${HEAD}relu_le: 2026-10-05\n---\n\nUne barbule vaut cinq nœuds. Voyez aussi [les marées](marees.md).\n`,
  )
  site.write(
    'sante-du-contenu.md',
    '---\ntitle: Santé du contenu\ndescription: Ce qu’il faut relire.\nlayout: Health\n---\n\nCette page est recalculée à chaque construction.\n',
  )
  const { code, output } = await runVuepress(['build', 'docs'], site.folder)
  if (code !== 0) throw new Error(`Le site du guide ne se construit pas.\n\n${output}`)
  return site
}
