import type { LocaleIndex } from './build-site-index.js'
import { measureFirstResult } from './measure-first-result.js'

/** Titles searched to tell what a first search costs. */
const SAMPLE_SIZE = 12

const plural = (count: number, one: string): string =>
  `${count.toLocaleString('fr')} ${one}${count > 1 ? 's' : ''}`

/** Lines that sum up an index for the person who builds the site. */
export const describeIndex = async (
  { locale, lang, index }: LocaleIndex,
  titles: readonly string[],
): Promise<{ summary: string; warnings: string[] }> => {
  const step = Math.max(1, Math.floor(titles.length / SAMPLE_SIZE))
  const sample = titles.filter((_, number) => number % step === 0).slice(0, SAMPLE_SIZE)
  const sizes = await measureFirstResult(index.files, sample)
  const kilobytes = Math.ceil((sizes[Math.floor(sizes.length / 2)] ?? 0) / 1000)
  const where = locale === '/' ? '' : ` (${locale})`
  const warnings = index.unreachable.map(
    (path) =>
      `Recherche : aucune recherche ne mène à la page ${path} : elle n’a ni titre ni texte. ` +
      'Donnez-lui un titre, ou écrivez « recherche: false » dans son en-tête.',
  )
  if (!/^fr\b/i.test(lang))
    warnings.push(
      `Recherche${where} : la langue « ${lang} » n’a pas d’analyse propre, les mots y sont cherchés ` +
        "tels quels (sans accents, sans pluriels). Si les pages sont en français, réglez « lang: 'fr-FR' ».",
    )
  return {
    summary:
      `Index de recherche${where} : ${plural(index.pages, 'page')}, ` +
      `${plural(index.sections, 'section')}, ${kilobytes} kB au premier résultat`,
    warnings,
  }
}
