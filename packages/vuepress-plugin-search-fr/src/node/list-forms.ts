import type { IndexTerm } from './create-word-table.js'

/** A folded word as it is mostly written, with its accents, and its occurrences. */
export interface Form {
  word: string
  written: string
  count: number
}

/** The folded words of a stem, sorted. */
export const listForms = ({ words }: IndexTerm): Form[] => {
  const forms = new Map<string, Form & { most: number }>()
  for (const { raw, word, count } of words) {
    const form = forms.get(word) ?? { word, written: '', count: 0, most: 0 }
    forms.set(word, form)
    form.count += count
    if (count > form.most) {
      form.most = count
      form.written = raw.toLowerCase().normalize('NFC')
    }
  }
  return [...forms.values()].filter(({ count }) => count).sort((a, b) => (a.word < b.word ? -1 : 1))
}
