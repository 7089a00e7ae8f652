import { maskCode } from '../source/mask-code.js'

/** Une partie `## …` d’une page. Les lignes comptent à partir de 0. */
export interface Section {
  title: string
  /** Questions `### …` de la partie. */
  questions: string[]
  /** Ligne qui suit la dernière ligne écrite de la partie. */
  end: number
}

/** Les parties d’une page, dans l’ordre. */
export const listSections = (text: string): Section[] => {
  const lines = text.split('\n')
  const masked = maskCode(text).split('\n')
  const sections: Section[] = []
  masked.forEach((line, index) => {
    const [, marks = '', title = ''] = /^(#{2,3})[ \t]+(.*\S)/.exec(lines[index] ?? '') ?? []
    if (line.startsWith('##') && marks === '##') sections.push({ title, questions: [], end: 0 })
    const section = sections.at(-1)
    if (!section) return
    if (line.startsWith('##') && marks === '###') section.questions.push(title)
    if ((lines[index] ?? '').trim() !== '') section.end = index + 1
  })
  return sections
}
