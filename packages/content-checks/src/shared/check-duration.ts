import type { Finding } from './problem.js'
import { suggest } from './suggest.js'

const UNITS = ['jours', 'semaines', 'mois', 'ans']
const DURATION = /^(\d+) (jours?|semaines?|mois|ans?)$/
const NEARLY = /^(\d+)\s*(\p{L}+)\.?$/u

const correct = (text: string): string | null => {
  const [, count, word] = NEARLY.exec(text.trim()) ?? []
  if (!count || !word || Number(count) === 0) return null
  const unit = UNITS.find((name) => name === word.toLowerCase()) ?? suggest(word, UNITS)
  if (!unit) return null
  const isSingular = Number(count) === 1 && unit !== 'mois'
  return `${count} ${isSingular ? unit.slice(0, -1) : unit}`
}

/** Checks a duration such as « 6 mois ». */
export const checkDuration = (value: unknown, label: string): Omit<Finding, 'line'> | null => {
  const text = String(value)
  const count = DURATION.exec(text)?.[1]
  if (count && Number(count) > 0) return null
  const correction = correct(text)
  return {
    wrong: `« ${text} » n’est pas une durée dans le champ « ${label} ».`,
    remedy: correction
      ? `Écrivez « ${correction} ».`
      : 'Écrivez un nombre suivi de jours, semaines, mois ou ans, par exemple « 6 mois ».',
  }
}
