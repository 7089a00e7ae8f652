import type { SearchAnswer, SearchResult } from '../shared/engine/create-searcher.js'
import type { Alternative, Slot } from '../shared/engine/query-plan.js'

const KINDS: Record<Alternative['kind'], string> = {
  exact: 'mot',
  prefix: 'début de mot',
  typo: 'correction',
  synonym: 'équivalent',
}

const explainSlot = ({ word, alternatives }: Slot): string => {
  const others = alternatives.filter(({ kind }) => kind !== 'exact')
  const list = others.map(
    ({ kind, label, weight }) =>
      `${label} (${KINDS[kind]}, ${weight.toFixed(2).replace('.', ',')})`,
  )
  return `  ${word}${list.length ? ` → ${list.join(', ')}` : ''}`
}

const explainResult = (result: SearchResult, matches: string[], rank: number): string => {
  const { score, type, title, section, url, excerpt } = result
  const lines = [
    `${rank}. ${title}${section ? ` › ${section}` : ''}  [${type}, score ${score.toFixed(2).replace('.', ',')}]`,
    `   ${url}`,
    `   mots trouvés : ${matches.join(', ') || 'aucun'}`,
    `   ${excerpt
      .map(({ text, hit }) => (hit ? `«${text}»` : text))
      .join('')
      .replace(/\s+/g, ' ')}`,
  ]
  return lines.join('\n')
}

/**
 * Explains an answer to an editor: how the query was understood, then each
 * result and why.
 *
 * @param matches for each result, what was found in it
 */
export const explainAnswer = (
  query: string,
  answer: SearchAnswer,
  matches: readonly string[][],
): string => {
  const { results, total, corrections, suggestions, slots } = answer
  const lines = [`Recherche : « ${query} »`, '', 'Mots compris :', ...slots.map(explainSlot)]
  for (const { from, to } of corrections)
    lines.push(`  « ${from} » n’est pas dans le site : lu « ${to} ».`)
  lines.push('')
  if (!total) {
    lines.push('Aucun résultat.')
    if (suggestions.length) lines.push(`Mots proches dans le site : ${suggestions.join(', ')}.`)
    lines.push(
      'Si une page devrait répondre, ajoutez le mot à ses « mots_cles » ou au fichier de vocabulaire.',
    )
  } else {
    lines.push(`${total} résultat${total > 1 ? 's' : ''}, dont :`)
    for (const [index, result] of results.entries())
      lines.push('', explainResult(result, matches[index] ?? [], index + 1))
  }
  return lines.join('\n')
}
