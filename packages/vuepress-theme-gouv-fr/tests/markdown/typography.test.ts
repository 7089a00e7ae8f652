import { describe, expect, it } from 'vitest'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

describe('typographie du Markdown', () => {
  it('s’applique aux paragraphes, titres, listes, tableaux et textes d’image', () => {
    const html = renderMarkdown(
      "## Quoi ?\n\n- Qui ?\n\n| Où ? |\n|---|\n| Là ! |\n\nEt ![l'image : x](a.png) ?",
    )
    for (const text of [
      'Quoi\u202f?',
      'Qui\u202f?',
      'Où\u202f?',
      'Là\u202f!',
      'l’image\u00a0: x',
    ]) {
      expect(html).toContain(text)
    }
  })

  it('s’applique au dernier mot d’une phrase qui finit par du gras ou un lien', () => {
    const html = renderMarkdown('**Attention** : lisez [ceci](https://exemple.fr) ?')
    expect(html).toContain('</strong>\u00a0: lisez')
    expect(html).toContain('</a>\u202f?')
  })

  it.each([
    ["l'`outil`", 'l’<code'],
    ["d'**abord**", 'd’<strong>'],
    ["l'*eau*", 'l’<em>'],
    ["l'[État](https://exemple.fr)", 'l’<a'],
  ])('courbe l’apostrophe devant un élément : %s', (source, expected) => {
    expect(renderMarkdown(source)).toContain(expected)
  })

  it('ne change pas l’ancre d’un titre', () => {
    expect(find(renderMarkdown("## L'été : quoi ?"), 'h2').attribs.id).toBe('l-ete-quoi')
  })

  it('ne touche ni au code en ligne, ni aux blocs, ni aux adresses', () => {
    const html = renderMarkdown(
      "Le `a ; b ? 'c'` et <https://exemple.fr/x?y=1:2> :\n\n```sh\necho 'a ; b' ...\n```\n\n    c ; d",
    )
    expect(textOf(find(html, 'code'))).toBe("a ; b ? 'c'")
    expect(find(html, 'a').attribs.href).toBe('https://exemple.fr/x?y=1:2')
    expect(textOf(find(html, 'a'))).toBe('https://exemple.fr/x?y=1:2')
    expect(html).toContain('&#x27;a ; b&#x27;</span> ...')
    expect(html).toContain('c ; d')
  })

  it.each(['code', 'kbd', 'samp', 'var'])('ne touche pas au contenu de <%s>', (tag) => {
    const html = renderMarkdown(`Voir <${tag}>a ; b 'c'</${tag}> ; fin`)
    expect(textOf(find(html, tag))).toBe("a ; b 'c'")
    expect(html).toContain('\u202f; fin')
  })

  it('laisse une page en anglais telle quelle', () => {
    const html = renderMarkdown("---\nlang: en\n---\nWhat's new ? Yes...")
    expect(textOf(find(html, 'p'))).toBe("What's new ? Yes...")
    expect(findAll(html, 'p')).toHaveLength(1)
  })
})
