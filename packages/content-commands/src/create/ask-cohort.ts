import type { PageKind } from '../node/settings.js'
import type { Terminal } from '../node/terminal.js'
import { readCohortDates } from '../promotion/cohort-dates.js'
import { readCohortNumber } from '../promotion/cohort-number.js'
import { askValue } from './ask-value.js'

/** La sorte que `nouveau` propose en plus, quand le site décrit ses promotions. */
export const COHORT_KIND: PageKind = {
  name: 'promotion',
  label: 'une promotion',
  template: '',
}

/**
 * Prend ou demande ce que `nouvelle-promotion` veut savoir.
 *
 * @returns les arguments de cette commande
 */
export const askCohort = async (
  flags: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<string[]> => {
  const number = await askValue(
    {
      flag: 'numero',
      question: 'Numéro de la promotion',
      given: flags.numero,
      read: readCohortNumber,
    },
    terminal,
  )
  const start = await askValue(
    {
      flag: 'debut',
      question: 'Premier mois, par exemple 2027-01',
      given: flags.debut,
      read: (text) => {
        readCohortDates(text, 1)
        return text
      },
    },
    terminal,
  )
  return [String(number), '--debut', start]
}
