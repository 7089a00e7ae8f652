import type { MarkdownEnv } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { isVueExpression } from '../../src/markdown/is-vue-expression.js'
import { readNotices } from '../../src/markdown/notices.js'
import { renderMarkdown } from '../support/render-markdown.js'

const noticesOf = (source: string): [number, string][] => {
  const env: Partial<MarkdownEnv> = {}
  renderMarkdown(source, env)
  return readNotices(env as MarkdownEnv).map(({ line, text }) => [line, text])
}

describe('balises de GitBook', () => {
  it('deviennent des conteneurs, même imbriquées', () => {
    const html = renderMarkdown(
      '{% tabs %}\n{% tab title="macOS" %}\n{% hint style="danger" %}\nA\n{% endhint %}\n{% endtab %}\n{% endtabs %}\n\nB',
    )
    expect(html).toMatch(/fr-accordion__btn[^>]*>macOS<.*fr-alert--warning/s)
    expect(html).toMatch(/<\/section>\s*<p>B<\/p>/)
  })

  it('restent telles quelles dans le code', () => {
    expect(renderMarkdown('```\n{% hint %}\n```')).toContain('{% hint %}')
    expect(renderMarkdown('`{% hint %}`')).toContain('{% hint %}')
  })
})

describe('encadrés d’autres outils', () => {
  const titleOf = (source: string): string => /__title">([^<]*)</.exec(renderMarkdown(source))![1]!

  it.each([
    [':::caution[Prudence]\nA\n:::', 'Attention : Prudence'],
    ['::: Tip Le titre\nA\n:::', 'Astuce : Le titre'],
    ['> [!NOTE]\n> A', 'Information'],
    ['> [!warning]\n>\n> A', 'Attention'],
    ['!!! danger "Le titre"\n    A', 'Attention : Le titre'],
    ['!!! hint\n    A', 'Astuce'],
  ])('%j a pour titre « %s »', (source, title) => {
    expect(titleOf(source)).toBe(title)
    expect(renderMarkdown(source)).toContain('<p>A</p>')
  })

  it('un encadré de MkDocs garde ses paragraphes, ses listes, et s’arrête où finit le retrait', () => {
    const html = renderMarkdown('!!! info\n    Un.\n\n    - a\n    - b\n\nSuite.')
    expect(html).toMatch(/fr-alert--info.*<p>Un\.<\/p>\s*<ul>.*<\/ul>\s*<\/div>\s*<p>Suite\./s)
    expect(html).not.toContain('<pre')
  })

  it('un encadré à déplier de MkDocs devient un accordéon', () => {
    expect(renderMarkdown('??? note "Voir plus"\n    A')).toMatch(
      /fr-accordion__btn[^>]*>Voir plus<.*<p>A<\/p>/s,
    )
  })

  it('une citation ordinaire reste une citation', () => {
    expect(renderMarkdown('> [!x] A')).toContain('<blockquote>')
    expect(renderMarkdown('Un !!! note')).toContain('<p>Un')
  })
})

describe('moustaches', () => {
  it.each(['1 + 1', '$page.title', "'a'.length", '$frontmatter.x ? y : z', 'Math.max(1, 2)'])(
    '%s est du code',
    (code) => expect(isVueExpression(code)).toBe(true),
  )

  it.each(['prenom', 'l’heure', "aujourd'hui + 1", 'nom.du.service', '', 'a b', 'process.exit()'])(
    '%s est du texte',
    (code) => expect(isVueExpression(code)).toBe(false),
  )

  it('de texte échappent à Vue, celles de code lui restent', () => {
    expect(renderMarkdown('{{ nom }} et {{ 1 + 1 }}')).toContain(
      '&#123;&#123; nom }} et {{ 1 + 1 }}',
    )
  })

  it('restent à Vue sur une page qui a un script ou demande l’hydratation', () => {
    expect(renderMarkdown('<script setup>\nconst nom = 1\n</script>\n\n{{ nom }}')).toContain(
      '<p>{{ nom }}',
    )
    expect(renderMarkdown('---\nhydrate: true\n---\n{{ nom }}')).toContain('<p>{{ nom }}')
  })
})

describe('HTML écrit dans une page', () => {
  it('montre comme du texte une balise inconnue que rien ne ferme', () => {
    expect(renderMarkdown('Un <mot de passe> et <Badge /> et <b>gras</b>.')).toContain(
      'Un &lt;mot de passe&gt; et <Badge /> et <b>gras</b>.',
    )
    expect(renderMarkdown('<Onglets>\n\nTexte\n\n</Onglets>')).toContain('<Onglets>')
  })

  it('lie les pages comme le Markdown', () => {
    expect(renderMarkdown('<p><a href="autre.md#x">a</a></p>')).toContain(
      'href="/rubrique/autre.html#x"',
    )
    expect(renderMarkdown('Un <a href="../README.md">b</a>')).toContain('href="/"')
    expect(renderMarkdown('<a href="https://x.fr/a.md">c</a>')).toContain('"https://x.fr/a.md"')
  })

  it('montre une adresse entre chevrons au milieu du HTML', () => {
    expect(renderMarkdown('<div>\n<https://exemple.fr>\n</div>')).toContain(
      '&lt;https://exemple.fr&gt;',
    )
  })

  it('perd ses styles en ligne, qui sont rapportés, sauf sur une page interactive', () => {
    const source = '# A\n\n<p style="color:pink" id="a">a</p>\n\nUn <b style=\'x\'>b</b>.'
    expect(renderMarkdown(source)).toContain('<p id="a">a</p>')
    expect(renderMarkdown(source)).toContain('<b>b</b>')
    expect(noticesOf(source).map(([line]) => line)).toEqual([2, 4])
    expect(renderMarkdown('---\nhydrate: true\n---\n<p style="x">a</p>')).toContain('style="x"')
  })

  it('donne aux tableaux la forme du DSFR', () => {
    expect(renderMarkdown('<table><tr><td>a</td></tr></table>')).toMatch(
      /^<div class="fr-table[^"]*">.*<table>.*<\/table>(?:<\/div>){4}/s,
    )
  })
})

describe('remarques', () => {
  it('disent la ligne de ce qui n’est pas compris', () => {
    const notices = noticesOf('# A\n\n::: truc\nx\n:::\n\n<nom>\n\n| a |\n|---|\n| b |\n')
    expect(notices.map(([line]) => line).sort()).toEqual([2, 6, 8])
  })

  it('proposent le nom juste d’un conteneur mal accentué', () => {
    expect(noticesOf('::: éxergue\nx\n:::')[0]![1]).toContain('Écrivez « exergue »')
  })

  it('se taisent sur une page ordinaire', () => {
    expect(noticesOf('# A\n\n::: info\nx\n:::\n\n| a |\n|---|\n| b |\n\nTable : c\n')).toEqual([])
  })
})

describe('balises HTML en majuscules', () => {
  it.each([
    ['Un<BR>deux <B>gras</B>', 'Un<br>deux <b>gras</b>'],
    ['<B>Gras</B> *puis* suite', '<p><b>Gras</b> <em>puis</em> suite</p>'],
    ['`<BR>`', '&lt;BR&gt;'],
    ['<CENTER ALIGN=left>\nA\n</CENTER>', '<center align=left>\nA\n</center>'],
    ['<IMG SRC="/a.png" ALT="UN A=B">', '<img src="/a.png" alt="UN A=B">'],
    ['<TABLE><TR><TD>A</TABLE>', '<table><tr><td>A</table>'],
  ])('%s', (source, expected) => {
    expect(renderMarkdown(source)).toContain(expected)
  })

  it('un composant garde son nom', () => {
    expect(renderMarkdown('<Table A="B">x</Table>')).toContain('<Table A="B">x</Table>')
    expect(renderMarkdown('<QCM/>')).toContain('QCM')
  })
})
