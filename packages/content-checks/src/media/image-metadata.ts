import type { MediaRule } from './media-rule.js'
import type { PersonalData } from './media-facts.js'

const SAID: Record<PersonalData, string> = {
  position: 'le lieu où elle a été prise',
  auteur: 'le nom d’une personne',
  appareil: 'le numéro de l’appareil',
}

/** Images say nothing of who took them, and where. */
export const imageMetadata: MediaRule = {
  name: 'metadonnees-d-image',
  severity: 'error',
  checks: 'une image ne contient ni lieu de prise de vue, ni nom, ni numéro d’appareil',
  why: 'un téléphone écrit dans chaque photo où elle a été prise : une adresse privée serait publiée',
  isFixable: true,
  check: ({ personalData }) => {
    if (personalData.length === 0) return []
    const said = personalData.map((data) => SAID[data])
    return [
      {
        line: 1,
        wrong: `Cette image contient ${said.join(' et ')}.`,
        remedy:
          'Lancez « npm run verifier -- --corriger », ou réenregistrez-la sans ses métadonnées.',
      },
    ]
  },
}
