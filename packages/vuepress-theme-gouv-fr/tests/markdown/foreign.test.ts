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
    expect(noticesOf('::: Exergue\nx\n:::')[0]![1]).toContain('Écrivez « exergue »')
  })

  it('se taisent sur une page ordinaire', () => {
    expect(noticesOf('# A\n\n::: info\nx\n:::\n\n| a |\n|---|\n| b |\n\nTable : c\n')).toEqual([])
  })
})
