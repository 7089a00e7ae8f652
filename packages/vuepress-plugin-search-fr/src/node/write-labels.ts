import type { IndexReader } from '../shared/engine/open-index.js'
import type { Slot } from '../shared/engine/query-plan.js'

/**
 * Labels the equivalents with words as they are mostly written in the site, instead of the stems that
 * the index holds. A stem that the site does not have stays as it is: it finds nothing anyway.
 */
export const writeLabels = async (index: IndexReader, slots: readonly Slot[]): Promise<Slot[]> => {
  const writeStem = async (stem: string): Promise<string> => {
    const words = (await index.readLetter(stem)).filter(
      ({ word }) => index.analyzer.read(word).stem === stem,
    )
    const [most] = words.toSorted((a, b) => b.frequency - a.frequency)
    return most?.written ?? stem
  }
  return Promise.all(
    slots.map(async (slot) => ({
      ...slot,
      alternatives: await Promise.all(
        slot.alternatives.map(async (one) =>
          one.kind === 'synonym'
            ? { ...one, label: (await Promise.all(one.term.split(' ').map(writeStem))).join(' ') }
            : one,
        ),
      ),
    })),
  )
}
