import type { GroupIndex } from './build-site-index.js'
import { createMemoryLoader } from './create-memory-loader.js'
import { describeLostTitle } from './describe-lost-title.js'
import { findLostTitles } from './find-lost-titles.js'
import { measureFirstResult } from './measure-first-result.js'

/** Titles searched to tell what a first search costs. */
const SAMPLE_SIZE = 12
/** Results whose title is searched at each build, a second or so; beyond, `chercher --rapport` does it. */
const MAX_CHECKED = 500

const plural = (count: number, one: string): string =>
  `${count.toLocaleString('fr')} ${one}${count > 1 ? 's' : ''}`

/** Lines that sum up an index for the person who builds the site. */
export const describeIndex = async ({
  locale,
  folder,
  lang,
  pages,
  index,
}: GroupIndex): Promise<{ summary: string; warnings: string[] }> => {
  const titles = pages.map(({ title }) => title)
  const step = Math.max(1, Math.floor(titles.length / SAMPLE_SIZE))
  const sample = titles.filter((_, number) => number % step === 0).slice(0, SAMPLE_SIZE)
  const sizes = await measureFirstResult(index.files, sample)
  const kilobytes = Math.ceil((sizes[Math.floor(sizes.length / 2)] ?? 0) / 1000)
  const isMain = folder === locale.slice(1)
  const where = !isMain ? ` (${lang})` : locale === '/' ? '' : ` (${locale})`
  const isFrench = /^fr\b/i.test(lang)
  const warnings = index.unreachable.map(
    ({ path, reason }) =>
      `Recherche${where} : aucune recherche ne mène à la page ${path} : ${reason}. ` +
      'Donnez-lui un titre et un texte, ou écrivez « recherche: false » dans son en-tête.',
  )
  if (index.docs <= MAX_CHECKED)
    for (const lost of await findLostTitles(createMemoryLoader(index.files)))
      warnings.push(`Recherche${where} : ${describeLostTitle(lost)}`)
  for (const { place, path, section } of index.lost)
    warnings.push(
      `${place} : ${path} n’a pas de section « ${section} ». ` +
        'Écrivez l’ancre d’un de ses titres, ou retirez ces phrases.',
    )
  if (!isFrench && isMain && locale === '/')
    warnings.push(
      `Recherche : la langue du site, « ${lang} », n’a pas d’analyse propre. ` +
        "Si les pages sont en français, réglez « lang: 'fr-FR' ».",
    )
  return {
    summary:
      `Index de recherche${where} : ${plural(index.pages, 'page')}, ` +
      `${plural(index.sections, 'section')}, ${kilobytes} ko au premier résultat` +
      (isFrench ? '' : ` ; langue « ${lang} » sans analyse propre : mots cherchés tels quels`),
    warnings,
  }
}
