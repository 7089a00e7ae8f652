import type { MarkdownEnv } from 'vuepress/markdown'
import { describe, expect, it } from 'vitest'
import { readNotices } from '../../src/markdown/notices.js'
import { find, findAll, textOf } from '../support/html.js'
import { renderMarkdown } from '../support/render-markdown.js'

const SOURCE = 'Un[^1] et deux[^long], encore un[^1].\n\n[^1]: La **note**.\n\n[^long]: Autre.\n'

describe('notes de bas de page', () => {
  it('forment une section titrée, dans l’ordre de leurs appels', () => {
    const html = renderMarkdown(SOURCE)
    const section = find(html, 'section[role="doc-endnotes"]')
    expect(section.attribs['aria-labelledby']).toBe('fn')
    expect(textOf(find(html, '#fn'))).toBe('Notes')
    expect(findAll(html, 'li').map(({ attribs }) => attribs.id)).toEqual(['fn1', 'fn2'])
    expect(html).toContain('La <strong>note</strong>')
  })

  it('se lient dans les deux sens, avec un nom', () => {
    const html = renderMarkdown(SOURCE)
    const calls = findAll(html, 'a[role="doc-noteref"]')
    expect(calls.map(({ attribs }) => [attribs.id, attribs.href, attribs['aria-label']])).toEqual([
      ['fnref1', '#fn1', 'Note 1'],
      ['fnref2', '#fn2', 'Note 2'],
      ['fnref1-1', '#fn1', 'Note 1'],
    ])
    const backs = findAll(html, 'a[role="doc-backlink"]')
    expect(backs.map(({ attribs }) => [attribs.href, attribs['aria-label']])).toEqual([
      ['#fnref1', 'Retour au texte, note 1'],
      ['#fnref1-1', 'Retour au texte, note 1'],
      ['#fnref2', 'Retour au texte, note 2'],
    ])
    const english = renderMarkdown(SOURCE, { frontmatter: { lang: 'en-GB' } })
    expect(english).toContain('aria-label="Back to the text, note 1"')
  })

  it('sans appel ou sans texte sont nommées, avec leur ligne', () => {
    const env: Partial<MarkdownEnv> = {}
    renderMarkdown('Un[^absente].\n\n[^seule]: Perdue.\n\n`[^code]`\n', env)
    expect(readNotices(env as MarkdownEnv)).toEqual([
      { line: 2, text: expect.stringContaining('rien n’appelle la note « seule »') },
      { line: 0, text: expect.stringContaining('[^absente] n’appelle aucune note') },
    ])
  })
})
