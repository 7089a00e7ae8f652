import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  findAcronyms,
  findDeclaredAbbreviations,
  findGlossaryEntries,
} from '../src/node/find-acronyms.js'
import { extractSections } from '../src/node/extract-sections.js'

describe('les sigles trouvés dans les pages', () => {
  it.each([
    [
      'La direction interministérielle du numérique (DINUM) aide.',
      ['DINUM', 'direction interministérielle du numérique'],
    ],
    ['un EIG (entrepreneur d’intérêt général) arrive', ['EIG', 'entrepreneur d’intérêt général']],
    [
      'le délégué à la protection des données (DPD)',
      ['DPD', 'délégué à la protection des données'],
    ],
  ])('« %s » donne %j', (text, acronym) => expect(findAcronyms(text)).toEqual([acronym]))

  it.each([
    'Le ministère des Armées (DINUM) publie.',
    'la page (PDF)',
    'Bonjour (à tous)',
    'une parenthèse (jamais fermée',
  ])('« %s » n’en donne aucun', (text) => expect(findAcronyms(text)).toEqual([]))

  it('n’importe quel texte est accepté', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'AaBé ()\n-1d’'), maxLength: 300 }),
        (text) => {
          for (const [short, expansion] of findAcronyms(text)) {
            expect(short).not.toBe('')
            expect(expansion).not.toBe('')
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('les abréviations déclarées en Markdown et en HTML sont lues', () => {
    expect(findDeclaredAbbreviations('Texte\n\n*[API]: interface de programmation \n')).toEqual([
      ['API', 'interface de programmation'],
    ])
    expect(extractSections('<p><abbr title="Secure shell">SSH</abbr></p>').abbreviations).toEqual([
      ['SSH', 'Secure shell'],
    ])
  })

  it('une entrée de glossaire donne chacun de ses sigles', () => {
    const html =
      '<h3 id="dpd"><a class="header-anchor" href="#dpd"><span>DPD ou DPO</span></a></h3>\n<p><em>Délégué à la protection des données.</em> Il conseille.</p>'
    expect(findGlossaryEntries(html)).toEqual([
      ['DPD', 'Délégué à la protection des données'],
      ['DPO', 'Délégué à la protection des données'],
    ])
  })

  it('une entrée de glossaire qui se dit de deux façons donne les deux', () => {
    const html =
      '<h3 id="odbl">ODbL</h3>\n<p><em>Open Database License (licence de base de données ouverte).</em> Une licence.</p>'
    expect(findGlossaryEntries(html)).toEqual([
      ['ODbL', 'Open Database License'],
      ['ODbL', 'licence de base de données ouverte'],
    ])
  })
})
