import type { SourcePage } from 'vuepress-plugin-search-fr'

/** Share of the longer words replaced by invented ones. */
const NEW_WORDS = 0.06
const SYLLABLES =
  'ba bi ca ce cha chi co con da de di du en er fa fi ga ge gra gui in la le li lo ma me mi mon na ne ni no on pa pe pi plo po pra qui ra re ri ro sa se si sta ta te ti tion tra va ve vi'.split(
    ' ',
  )

/** Small generator of reproducible numbers between 0 and 1 (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Extends a site to a number of pages, with pages that have the shape and the sentences of its guides. */
export const generatePages = (real: readonly SourcePage[], size: number): SourcePage[] => {
  const random = createRandom(size)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const guides = real.filter(({ type }) => type === undefined)
  const toText = (html: string): string => html.replace(/<[^>]+>/g, '')
  const sentences = real.flatMap(({ html }) =>
    [...html.matchAll(/<(p|li|td)>([\s\S]*?)<\/\1>/g)].flatMap(([, , inner = '']) =>
      toText(inner).split(/(?<=[.!?])\s+/),
    ),
  )
  const headings = real.flatMap(({ html }) =>
    [...html.matchAll(/<h[23]\b[^>]*>([\s\S]*?)<\/h[23]>/g)].map(([, inner = '']) => toText(inner)),
  )
  const inventWord = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('')
  const renew = (text: string): string =>
    text.replace(/(?<![\p{L}&])\p{Ll}{5,}/gu, (word) =>
      random() < NEW_WORDS ? inventWord() : word,
    )

  const pages = real.slice(0, size)
  while (pages.length < size) {
    const model = pick(guides)
    const number = pages.length
    const title = renew(pick(headings))
    let section = 0
    // Same blocks as the model, with other sentences.
    const html = model.html
      .replace(/<(p|li|td)>([\s\S]*?)<\/\1>/g, (_, tag: string, inner: string) => {
        const count = Math.max(1, toText(inner).split(/(?<=[.!?])\s+/).length)
        const text = Array.from({ length: count }, () => pick(sentences)).join(' ')
        return `<${tag}>${renew(text)}</${tag}>`
      })
      .replace(
        /<h([23])\b[^>]*>[\s\S]*?<\/h\1>/g,
        (_, level: string) =>
          `<h${level} id="s-${(section += 1)}">${renew(pick(headings))}</h${level}>`,
      )
    pages.push({
      ...model,
      path: `/${pick(['un', 'deux', 'trois', 'quatre', 'cinq', 'six'])}/page-${number}.html`,
      title,
      description: renew(pick(sentences)),
      html,
      markdown: '',
      phrasings: [],
    })
  }
  return pages
}
