import { describe, expect, it } from 'vitest'
import { abbreviationsPlugin, readGlossary } from '../../src/markdown/abbreviations.js'
import { findAll } from '../support/html.js'
import { createThemeMarkdown } from '../support/render-markdown.js'

const GLOSSARY = `## A

### AMDAC

*Administrateur ministériel des données.* Définition.

### Affero

*Licence publique générale*. Définition.

### DSI ou DNUM

*Direction du numérique "interne" & co.* Définition.

### Open data

*Données ouvertes.* Définition.

### RGAA

Sans développement en italique.
`

const markdown = createThemeMarkdown()
abbreviationsPlugin(markdown, readGlossary(GLOSSARY))

const abbreviationsOf = (source: string, env: Record<string, unknown> = {}): [string, string][] =>
  findAll(markdown.render(source, { base: '/', ...env }), 'abbr').map((element) => [
    'data' in element.children[0]! ? element.children[0].data : '',
    element.attribs.title!,
  ])

describe('glossaire', () => {
  it('donne le développement de chaque sigle, variantes comprises, et seulement des sigles', () => {
    expect([...readGlossary(GLOSSARY)]).toEqual([
      ['AMDAC', 'Administrateur ministériel des données'],
      ['DSI', 'Direction du numérique "interne" & co'],
      ['DNUM', 'Direction du numérique "interne" & co'],
    ])
  })

  it('vide ou absent, ne change rien', () => {
    expect([...readGlossary('')]).toEqual([])
    expect(createThemeMarkdown().render('AMDAC')).toBe('<p>AMDAC</p>\n')
  })
})

describe('sigle', () => {
  it('porte son développement à sa première apparition seulement', () => {
    expect(abbreviationsOf('AMDAC et AMDAC.\n\nAMDAC encore, puis DSI.')).toEqual([
      ['AMDAC', 'Administrateur ministériel des données'],
      ['DSI', 'Direction du numérique "interne" & co'],
    ])
  })

  it.each([
    ['dans un titre', '## AMDAC'],
    ['dans un lien', '[AMDAC](https://exemple.fr)'],
    ['dans du code', '`AMDAC`'],
    ['dans un mot plus long', 'AMDACS, XAMDAC, AMDAC-2'],
    ['développé juste avant', 'Administrateur ministériel (AMDAC)'],
    ['développé juste après', 'AMDAC (administrateur ministériel)'],
  ])('ne change pas %s', (_place, source) => {
    expect(abbreviationsOf(source)).toEqual([])
  })

  it('n’est pas développé une fois la page elle-même l’a fait', () => {
    expect(abbreviationsOf('Administrateur (AMDAC). Un AMDAC.')).toEqual([])
  })

  it('ne se développe pas dans le glossaire', () => {
    expect(abbreviationsOf('---\ntype: glossaire\n---\nAMDAC')).toEqual([])
  })

  it('ne perd rien du texte qui l’entoure', () => {
    const html = markdown.render("L'AMDAC : **AMDAC** ; fin ?", { base: '/' })
    expect(html.replace(/<[^>]+>/g, '')).toBe('L’AMDAC\u00a0: AMDAC\u202f; fin\u202f?\n')
  })
})
