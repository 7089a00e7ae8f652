import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ENTRY = fileURLToPath(new URL('../browser/main.js', import.meta.url))

/**
 * Retire les traces de mise au point du DSFR : même muettes, elles recopient le HTML de chaque élément
 * qu’il trouve.
 */
const dropDsfrTraces = {
  name: 'vuepress-theme-gouv-fr:dsfr-traces',
  transform: (code: string, id: string): string | null =>
    /@gouvfr[\\/]dsfr[\\/]/.test(id)
      ? code.replace(/^\s*inspector\.debug\([`'].*\);$/gm, '')
      : null,
}

/**
 * Assemble le script des pages : comportements officiels du DSFR, puis les nôtres. La recherche
 * reste un morceau à part, chargé quand on s’en sert.
 *
 * @param dest dossier de sortie
 * @returns noms du fichier d’entrée et de celui de la recherche, relatifs à `dest`, et texte de tous
 * les scripts écrits
 */
export async function buildScripts(
  dest: string,
): Promise<{ entry: string; search: string; code: string }> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    logLevel: 'silent',
    // Aucun outil ne remplace cette valeur après lui : le site publié n’est pas en développement.
    transform: { define: { 'import.meta.env.DEV': 'false' } },
    plugins: [dropDsfrTraces],
  })
  const { output } = await bundle.write({
    dir: dest,
    format: 'esm',
    minify: true,
    entryFileNames: 'assets/gouv-fr-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
    comments: { legal: false },
    banner: '/*! DSFR v1.14.4 | SPDX-License-Identifier: MIT | usage restreint */',
  })
  await bundle.close()
  const chunks = output.filter((item) => item.type === 'chunk')
  const search = chunks.find(({ exports }) => exports.includes('enhanceSearchPage'))!
  return {
    entry: output[0].fileName,
    search: search.fileName,
    code: chunks.map((chunk) => chunk.code).join('\n'),
  }
}
