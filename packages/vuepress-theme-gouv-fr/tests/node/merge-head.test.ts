import { describe, expect, it } from 'vitest'
import type { HeadConfig } from 'vuepress/shared'
import { mergeHead } from '../../src/node/merge-head.js'

const share = (name: string, content: string): HeadConfig => ['meta', { property: name, content }]

describe('balises d’une page', () => {
  it('la page l’emporte sur le thème, sans doublon', () => {
    const given = [share('og:title', 'Choisi'), share('og:image', '/a.png')]
    const own = [share('og:title', 'Titre'), share('og:type', 'article')]
    expect(mergeHead(given, own)).toEqual([...given, share('og:type', 'article')])
  })

  it('une seule carte de partage reste', () => {
    const card = (content: string): HeadConfig => ['meta', { name: 'twitter:card', content }]
    expect(mergeHead([card('summary')], [card('summary_large_image')])).toEqual([card('summary')])
  })

  it('une seule adresse canonique reste', () => {
    const canonical = (href: string): HeadConfig => ['link', { rel: 'canonical', href }]
    expect(mergeHead([canonical('/a')], [canonical('/b')])).toEqual([canonical('/a')])
  })

  it('toutes les données structurées restent', () => {
    const data = (json: string): HeadConfig => ['script', { type: 'application/ld+json' }, json]
    expect(mergeHead([data('1')], [data('2')])).toEqual([data('1'), data('2')])
  })

  it('rien ne lève l’interdiction faite aux moteurs', () => {
    const robots = (content: string): HeadConfig => ['meta', { name: 'robots', content }]
    expect(mergeHead([robots('index')], [robots('noindex')])[0]).toEqual(robots('noindex'))
  })
})
