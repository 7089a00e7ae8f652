import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Pages d’une rubrique, page d’entrée comprise. */
export const SECTION_SIZE = 90

/** Pages dont la forme n’est pas celle d’un guide. */
const IS_ENTRY = /^(?:type: (?:accueil|index|faq|glossaire|legal)|lang: |layout: )/m

/** Dossier des images du site d’essai, sous celui des textes. */
const IMAGES = 'images'

const HEADER = /^---\n([^]*?)\n---\n/

interface Guide {
  /** Dossier du guide, relatif à celui des textes : ses images s’y trouvent. */
  folder: string
  text: string
}

/** Guides du site, dans un ordre qui ne dépend pas de la machine. */
const readGuides = (source: string): Guide[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ folder: dirname(file), text: readFileSync(join(source, file), 'utf8') }))
    .filter(({ text }) => !IS_ENTRY.test(HEADER.exec(text)?.[1] ?? ''))

const pad = (number: number): string => String(number).padStart(3, '0')

/** Copie d’un guide : titre unique, ordre fixe, liens menés à une page de la même rubrique. */
function makePage({ folder, text }: Guide, rank: number, size: number): string {
  let link = rank
  return text
    .replace(/^title: (.*)$/m, (_, title: string) => {
      return `title: ${JSON.stringify(`${title.replace(/^["']|["']$/g, '')} (${rank})`)}`
    })
    .replace(/^titre_court: .*\n/m, '')
    .replace(/^ordre: .*\n/m, '')
    .replace(/^anciennes_adresses:.*\n(?:[ -].*\n)*/m, '')
    .replace(/^---\n/, `---\nordre: ${rank}\n`)
    .replace(/(!\[[^\]]*\]\()(?:\.\/)?(?!https?:|\/|\.)/g, `$1../${IMAGES}/${folder}/`)
    .replace(/\]\((?!https?:|mailto:|#)[^)\s]+\.md(?:#[^)\s]*)?\)/g, () => {
      link = (link * 7 + 3) % size
      return `](./page-${pad(link)}.md)`
    })
}

/**
 * Écrit un site de `count` pages : une entrée, puis des rubriques de {@link SECTION_SIZE} pages
 * copiées des vrais guides. Les premières pages sont les mêmes quel que soit `count`.
 *
 * @param source dossier des vrais textes
 * @param target dossier écrit, vidé d’abord
 */
export function generateDocs(source: string, target: string, count: number): void {
  const guides = readGuides(source)
  if (guides.length === 0) throw new Error(`Aucun guide dans « ${source} ».`)
  rmSync(target, { recursive: true, force: true })
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeFileSync(join(target, file), text)
  }
  cpSync(source, join(target, IMAGES), {
    recursive: true,
    filter: (file) => !/\.md$|\.vuepress/.test(file),
  })
  write('index.md', '---\ntitle: Accueil\nlayout: Home\ndescription: Banc d’essai.\n---\n')
  for (let index = 0; index < count - 1; index++) {
    const section = Math.floor(index / SECTION_SIZE) + 1
    const rank = index % SECTION_SIZE
    const folder = `rubrique-${pad(section)}`
    if (rank === 0) {
      write(
        `${folder}/index.md`,
        `---\ntitle: Rubrique ${section}\nordre: ${section}\n---\n\nPages.\n`,
      )
    } else {
      write(
        `${folder}/page-${pad(rank)}.md`,
        makePage(guides[index % guides.length]!, rank, SECTION_SIZE),
      )
    }
  }
}
