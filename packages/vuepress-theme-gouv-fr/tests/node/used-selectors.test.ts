import { describe, expect, it } from 'vitest'
import {
  collectScriptClasses,
  collectSelectors,
  collectVueSelectors,
  createUsedSelectors,
} from '../../src/node/used-selectors.js'

const collect = (html: string): Record<string, string[]> => {
  const used = createUsedSelectors()
  collectSelectors(html, used)
  return { classes: [...used.classes], tags: [...used.tags], ids: [...used.ids] }
}

describe('noms relevés dans une page', () => {
  it('sont ses classes, ses balises et ses identifiants', () => {
    expect(
      collect('<main id="content" class="fr-a  fr-b__c--d\n fr-e@md"><h1>T</h1><my-tag/>'),
    ).toEqual({
      classes: ['fr-a', 'fr-b__c--d', 'fr-e@md'],
      tags: ['main', 'h1', 'my-tag'],
      ids: ['content'],
    })
  })

  it.each(["<p class='fr-a'>", '<p class=fr-a>', '<P CLASS="fr-a">', '<p\n  class = "fr-a">'])(
    'le sont aussi quand le HTML écrit à la main a une autre forme : %j',
    (html) => {
      expect(collect(html)).toMatchObject({ classes: ['fr-a'], tags: ['p'] })
    },
  )

  it('ne viennent pas d’attributs voisins', () => {
    expect(collect('<p data-class="x" data-id="y" title="a"></p>')).toMatchObject({
      classes: [],
      ids: [],
    })
  })
})

describe('noms relevés dans un script', () => {
  it('sont les classes du DSFR, du thème et de la recherche, et les balises créées', () => {
    const used = createUsedSelectors()
    collectScriptClasses(
      'a.className="fr-btn fr-btn--sm gouv-copy";b(`search-fr-list`);document.createElement("mark");x("data-gouv-y")',
      used,
    )
    expect([...used.classes]).toEqual(
      expect.arrayContaining(['fr-btn', 'fr-btn--sm', 'gouv-copy', 'search-fr-list']),
    )
    expect([...used.tags]).toEqual(['mark'])
  })
})

describe('noms relevés dans un composant de Vue', () => {
  it('comptent les classes et les balises qu’il ne montre qu’à l’usage', () => {
    const used = createUsedSelectors()
    collectVueSelectors(
      'errors.start ? (_openBlock(), _createElementBlock("select", { class: _normalizeClass(["fr-select", { "mon-erreur": errors.start }]) })) : _createElementVNode("hr")',
      used,
    )
    expect([...used.classes]).toEqual(expect.arrayContaining(['fr-select', 'mon-erreur']))
    expect([...used.tags]).toEqual(['select', 'hr'])
  })
})
