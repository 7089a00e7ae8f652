import path from 'node:path'
import type { Theme } from 'vuepress/core'

/** Le plus petit thème possible : le titre, puis le contenu. */
export const bareTheme: Theme = {
  name: 'theme-nu',
  clientConfigFile: path.join(import.meta.dirname, 'bare-theme-client.js'),
}
