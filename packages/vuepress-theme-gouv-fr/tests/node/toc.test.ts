import type { Page } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { resolveToc } from '../../src/node/toc.js'

const header = (title: string, children: object[] = []): object => ({
  level: 2,
  title,
  link: `#${title.toLowerCase()}`,
  slug: title,
  children,
})

const page = (
  frontmatter: object = {},
  headers = [header('Un', [header('Détail')]), header('Deux')],
): Page => ({ frontmatter, headers, lang: 'fr-FR' }) as unknown as Page

describe('sommaire latéral', () => {
  it('suit le réglage du site, sauf avis contraire de la page', () => {
    expect(resolveToc(page(), false)).toBeUndefined()
    expect(resolveToc(page(), true)).toHaveLength(2)
    expect(resolveToc(page({ toc: true }), false)).toHaveLength(2)
    expect(resolveToc(page({ toc: false }), true)).toBeUndefined()
  })

  it('garde les titres 3 sous leur titre 2, sauf les questions d’une FAQ', () => {
    expect(resolveToc(page(), true)![0]).toEqual({
      text: 'Un',
      link: '#un',
      children: [{ text: 'Détail', link: '#détail' }],
    })
    expect(resolveToc(page({ type: 'faq' }), true)![0]).toEqual({ text: 'Un', link: '#un' })
  })

  it('n’existe pas pour moins de deux titres', () => {
    expect(resolveToc(page({}, [header('Un')]), true)).toBeUndefined()
  })
})
