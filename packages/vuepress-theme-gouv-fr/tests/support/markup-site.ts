import { buildSite, type BuiltSite } from './build-site.js'

const guide = (title: string, order: number, body = 'Texte.'): string =>
  `---\ntitle: ${title}\ndescription: Ce que dit la page.\nordre: ${order}\n---\n\n${body}\n`

/** Un exemple de chaque composant que le Markdown produit. */
const CONTENT = `Chapô.

[[toc]]

## Première partie

### Sous-partie un

### Sous-partie deux

::: accordeon Détail
Texte.
:::

::: info Titre
Texte.
:::

::: mise-en-avant Titre
Texte.
:::

::: exergue
Texte.
:::

::: citation Autrice, Ouvrage
« Texte. »
:::

| Un | Deux |
|----|------|
| a  | b    |
| c  | d    |

Table : Légende

![Schéma](/schema.svg "Description / Source")

:::: onglets Système
::: onglet Un
Texte.
:::
::: onglet Deux
Texte.
:::
::: onglet Trois
Texte.
:::
::::

::: cartes
- ![](/schema.svg) [Titre](./seule.md) Description
:::

[Télécharger le fichier](/donnees.csv)

::: transcription
Texte.
:::

## Seconde partie

Texte avec [un lien](https://exemple.fr).

- [ ] À faire
`

const FILES: Record<string, string> = {
  'en/index.md': '---\ntitle: Home\nlayout: Home\n---\n',
  'guides/etiquetee.md': '---\ntitle: Étiquetée\nmenu: false\ntags: [Un, Deux]\n---\n',
  'index.md': '---\ntitle: Accueil\nlayout: Home\ndescription: Chercher.\n---\n',
  'guides/index.md': guide('Guides', 1, 'Introduction.'),
  'guides/contenu.md': guide('Contenu', 1, CONTENT),
  'guides/dossier/index.md': guide('Dossier', 2),
  'guides/dossier/page.md': guide('Page profonde', 1),
  'guides/dossier/tas/index.md': guide('Tas', 2),
  'guides/dossier/tas/fin.md': guide('Page du fond', 1),
  'guides/seule.md': guide('Seule', 3),
  'faq.md':
    '---\ntitle: Questions\ntype: faq\n---\n\n## Thème\n\n### Quoi ?\n\nCeci.\n\n### Qui ?\n\nElle.\n',
  ...Object.fromEntries(
    ['accessibilite', 'mentions-legales', 'donnees-personnelles', 'gestion-des-cookies'].map(
      (name) => [`a-propos/${name}.md`, `---\ntitle: ${name}\nmenu: false\n---\n\nTexte.\n`],
    ),
  ),
  '.vuepress/public/donnees.csv': 'a;b',
  '.vuepress/public/schema.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>',
}

/** Petit site qui montre tous les composants du thème. */
export const buildMarkupSite = (): Promise<BuiltSite> =>
  buildSite({
    files: FILES,
    options: {
      brand: { entity: 'République française' },
      tagline: 'Précisions',
      isBeta: true,
      notice: {
        title: 'Titre',
        description: 'Description.',
        link: { text: 'Lire', link: 'https://exemple.fr' },
      },
      navbar: [
        {
          text: 'Menu',
          children: [
            { text: 'Guides', link: '/guides/' },
            { text: 'Questions', link: '/faq.html' },
          ],
        },
        { text: 'Seule', link: '/guides/seule.html' },
      ],
      quickLinks: [{ text: 'Questions', link: '/faq.html' }],
      footer: { description: 'Description.' },
    },
    config: { locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB' } } },
  })
