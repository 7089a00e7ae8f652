/** Une question et sa réponse. */
export interface Answer {
  question: string
  /** Adresses sans base, de la plus attendue à la moins : `/page.html` ou `/page.html#titre`. */
  expected: string[]
  fact: RegExp
}

const toAddress = (section: string): string => {
  const [page = '', id] = section.split('#')
  const name = page === 'g' ? 'glossaire' : page
  return `/${name}${name.endsWith('/') ? '' : '.html'}${id === undefined ? '' : `#${id}`}`
}

const toFact = (text: string): RegExp => {
  const [, source, flags] = /^\/(.+)\/(i?)$/.exec(text) ?? []
  if (source) return new RegExp(source, `${flags}u`)
  return new RegExp(text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'iu')
}

/** Lit les lignes de `answers.ts`. Une ligne qui commence par « # » est un titre. */
export const readAnswers = (lines: string): readonly Answer[] =>
  lines
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [question = '', sections = '', fact = ''] = line.split(' → ')
      if (!fact) throw new Error(`Ligne incomplète dans tests/answers/answers.ts : ${line}`)
      return { question, expected: sections.split(', ').map(toAddress), fact: toFact(fact) }
    })
