import type { App } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import type { GouvFrThemeOptions } from '../../src/node/options.js'
import { resolvePageData, resolveTree } from '../../src/node/page-data.js'
import type { GouvFrPageData } from '../../src/shared/page-data.js'
import { makeApp } from '../support/make-app.js'

const GUIDE = {
  titre_court: "L'essentiel ?",
  description: 'Ce que dit la page !',
  ordre: 2,
  public: ['dev', 'tous'],
  moment: 'départ',
  relu_le: '2026-01-31',
  relire_dans: '1 mois',
  responsable: 'Équipe',
  sources: [{ libelle: 'Un texte', adresse: 'https://exemple.fr' }],
}

const site = makeApp([
  { path: '/', title: 'Accueil', file: 'index.md', frontmatter: { relu_le: '2026-01-31' } },
  { path: '/guides/', title: 'Guides', file: 'guides/index.md' },
  { path: '/guides/un.html', title: 'Un', frontmatter: { ordre: 1 } },
  { path: '/guides/deux.html', title: 'Deux', frontmatter: GUIDE, content: 'mot '.repeat(660) },
  { path: '/guides/cache.html', title: 'Caché', frontmatter: { menu: false } },
  {
    path: '/plan-du-site.html',
    title: 'Plan',
    file: null,
    frontmatter: { layout: 'SiteMap', menu: false },
  },
  { path: '/404.html', title: '404', file: null },
  {
    path: '/500.html',
    title: '500',
    file: null,
    frontmatter: { layout: 'ServerError', menu: false },
  },
  { path: '/en/guide.html', title: "What's new ?", locale: '/en/', lang: 'en-US' },
])

const dataOf = (
  path: string,
  options: GouvFrThemeOptions = { today: '2026-02-28' },
  app: App = site,
): GouvFrPageData => {
  const page = app.pages.find((candidate) => candidate.path === path)!
  return resolvePageData(page, resolveTree(app, page.pathLocale), options)
}

describe('ce que le thème déduit d’un guide', () => {
  it('vient de son en-tête et de sa place', () => {
    expect(dataOf('/guides/deux.html')).toEqual({
      breadcrumb: [
        { text: 'Accueil', link: '/' },
        { text: 'Guides', link: '/guides/' },
        { text: 'L’essentiel\u202f?', link: '/guides/deux.html' },
      ],
      sidemenu: {
        title: 'Guides',
        link: '/guides/',
        items: [
          { text: 'Un', link: '/guides/un.html' },
          { text: 'L’essentiel\u202f?', link: '/guides/deux.html', isCurrent: true },
        ],
      },
      previous: { text: 'Un', link: '/guides/un.html' },
      review: {
        reviewedOn: '2026-01-31',
        dueOn: '2026-02-28',
        owner: 'Équipe',
        isOverdue: false,
      },
      sources: [{ libelle: 'Un texte', adresse: 'https://exemple.fr' }],
      audience: ['dev', 'tous'],
      stage: ['départ'],
      readingTime: 3,
      hasOwnHeading: false,
    })
  })

  it('change avec le jour : la page est à relire le lendemain de l’échéance', () => {
    expect(dataOf('/guides/deux.html', { today: '2026-03-01' }).review?.isOverdue).toBe(true)
  })

  it('se lit en une minute au moins', () => {
    const app = makeApp([
      { path: '/a.html', frontmatter: { relu_le: '2026-01-01' }, content: 'Bref.' },
    ])
    expect(dataOf('/a.html', {}, app).readingTime).toBe(1)
  })

  it('dit si le Markdown porte son propre titre', () => {
    const app = makeApp([
      { path: '/a.html', content: '# Titre\n\nTexte' },
      { path: '/b.html', content: '## Titre' },
    ])
    expect(dataOf('/a.html', {}, app).hasOwnHeading).toBe(true)
    expect(dataOf('/b.html', {}, app).hasOwnHeading).toBe(false)
  })
})

describe('lien de modification', () => {
  it.each([
    ['equipe/depot', 'https://github.com/equipe/depot/edit/main/docs/guides/un.md'],
    ['https://exemple.fr/depot.git', 'https://exemple.fr/depot/edit/main/docs/guides/un.md'],
    ['https://exemple.fr/depot/', 'https://exemple.fr/depot/edit/main/docs/guides/un.md'],
  ])('se déduit du dépôt « %s »', (repo, expected) => {
    expect(dataOf('/guides/un.html', { repo }).contribution?.edit).toBe(expected)
  })

  it('suit la branche et le dossier du site', () => {
    const options = { repo: 'a/b', docsBranch: 'prod', docsDir: 'contenu' }
    expect(dataOf('/guides/un.html', options).contribution?.edit).toBe(
      'https://github.com/a/b/edit/prod/contenu/guides/un.md',
    )
  })

  it('s’accompagne de propositions déjà remplies, toutes tirées du dépôt', () => {
    const { contribution } = dataOf('/guides/un.html', {
      repo: 'a/b',
      hostname: 'https://exemple.fr/',
      contribution: { pageTemplate: '---\ntitle: Été & hiver\n---\n' },
    })
    const queryOf = (url: string | undefined): Record<string, string> =>
      Object.fromEntries(new URL(url!).searchParams)
    expect(contribution?.report).toMatch(/^https:\/\/github\.com\/a\/b\/issues\/new\?/)
    expect(queryOf(contribution?.report)).toEqual({
      template: 'erreur.yml',
      title: 'Erreur : Un',
      page: 'https://exemple.fr/guides/un.html',
    })
    expect(contribution?.proposePage).toMatch(
      /^https:\/\/github\.com\/a\/b\/new\/main\/docs\/guides\?/,
    )
    expect(queryOf(contribution?.proposePage).value).toBe('---\ntitle: Été & hiver\n---\n')
    expect(queryOf(contribution?.proposeQuestion).template).toBe('question.yml')
    expect(contribution).not.toHaveProperty('mail')
  })

  it('se complète d’un courriel, qui marche même sans dépôt', () => {
    const options = { contribution: { email: 'equipe@exemple.fr' } }
    expect(dataOf('/guides/un.html', options).contribution).toEqual({
      mail: 'mailto:equipe@exemple.fr?subject=Erreur%20%3A%20Un&body=Page%20%3A%20%2Fguides%2Fun.html%0A%0A',
    })
  })

  it('manque sans dépôt, et pour une page que le thème fournit', () => {
    expect(dataOf('/guides/un.html', {})).not.toHaveProperty('contribution')
    expect(dataOf('/plan-du-site.html', { repo: 'a/b' })).not.toHaveProperty('contribution')
  })
})

describe('pages particulières', () => {
  it('l’accueil n’a ni fil d’Ariane, ni menu, ni voisines, mais liste les rubriques', () => {
    const home = dataOf('/')
    expect(home.breadcrumb).toEqual([])
    expect(home).not.toHaveProperty('sidemenu')
    expect(home).not.toHaveProperty('next')
    expect(home).not.toHaveProperty('readingTime')
    expect(home.children?.map(({ text }) => text)).toEqual(['Guides'])
  })

  it('l’entrée d’une rubrique liste ses pages, avec leur description', () => {
    expect(dataOf('/guides/').children).toEqual([
      { text: 'Un', link: '/guides/un.html' },
      {
        text: 'L’essentiel\u202f?',
        link: '/guides/deux.html',
        description: 'Ce que dit la page\u202f!',
      },
    ])
  })

  it('le plan du site liste tout, sans la page 404 ni les pages hors menu', () => {
    const texts = JSON.stringify(dataOf('/plan-du-site.html').children)
    expect(texts).toContain('/guides/deux.html')
    expect(texts).not.toMatch(/404|Caché|plan-du-site|\/en\//)
  })

  it('le fil d’Ariane d’une page hors menu passe par l’accueil et par son dossier', () => {
    const texts = (path: string) => dataOf(path).breadcrumb.map(({ text }) => text)
    expect(texts('/guides/cache.html')).toEqual(['Accueil', 'Guides', 'Caché'])
    expect(texts('/plan-du-site.html')).toEqual(['Accueil', 'Plan'])
  })

  it('une page d’erreur n’en a pas', () => {
    expect(dataOf('/404.html').breadcrumb).toEqual([])
    expect(dataOf('/500.html').breadcrumb).toEqual([])
  })

  it('une langue a son propre arbre et sa propre typographie', () => {
    const tree = resolveTree(site, '/en/')
    expect(tree.children.map(({ page }) => page?.title)).toEqual(["What's new ?"])
  })
})

describe('page archivée et page en cours', () => {
  const app = makeApp([
    { path: '/', title: 'Accueil', file: 'index.md' },
    {
      path: '/promotions/',
      title: 'Promotions',
      file: 'promotions/index.md',
      frontmatter: { en_cours: 'p8.md' },
    },
    {
      path: '/promotions/p7.html',
      title: 'Promotion 7',
      frontmatter: { archive: true, relu_le: '2020-01-01', relire_dans: '1 mois' },
    },
    { path: '/promotions/p8.html', title: 'Promotion 8' },
    { path: '/autre.html', title: 'Autre', frontmatter: { archive: true } },
  ])
  const current = { text: 'Promotion 8', link: '/promotions/p8.html' }

  it('la page archivée mène à celle qui est en cours, et n’est plus à relire', () => {
    const data = dataOf('/promotions/p7.html', {}, app)
    expect(data.archive).toEqual({ current })
    expect(data.review?.isOverdue).toBe(false)
  })

  it('l’entrée de la rubrique annonce la page en cours, les autres non', () => {
    expect(dataOf('/promotions/', {}, app).current).toEqual(current)
    expect(dataOf('/promotions/p8.html', {}, app)).not.toHaveProperty('current')
    expect(dataOf('/', {}, app)).not.toHaveProperty('current')
  })

  it('sans page en cours, le bandeau n’en invente pas', () => {
    expect(dataOf('/autre.html', {}, app).archive).toEqual({})
  })
})
