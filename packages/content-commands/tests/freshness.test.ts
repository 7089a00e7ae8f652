import { expect, test } from 'vitest'
import { makeSite } from './support/make-site.js'
import { SMALL_SITE } from './support/small-site.js'

const page = (title: string, fields: string): string =>
  `---\ntitle: ${title}\n${fields}\n---\n\nTexte.\n`

const site = makeSite({
  ...SMALL_SITE,
  '.vuepress/commandes.ts':
    "export default { rules: { frontmatter: { required: ['relu_le'], requiredBy: { field: 'type', values: { index: [] } }, fields: {} } } }\n",
  'docs/index.md': page('Accueil', 'type: index'),
  'docs/mer/index.md': page('Mer', 'type: index'),
  'docs/promotions/index.md': page('Promotions', 'type: index'),
  'docs/promotions/promotion-6.md': page(
    'Six',
    'archive: true\nrelu_le: 2020-01-01\nrelire_dans: 1 mois',
  ),
  'docs/faq/technique.md': page(
    'Questions',
    'relu_le: 2026-11-01\nrelire_dans: 1 an\nresponsable: Équipe B',
  ),
  'docs/mer/vents.md': page(
    'Les vents',
    'relu_le: 2026-01-01\nrelire_dans: 3 mois\nresponsable: Équipe A',
  ),
  'docs/mer/courants.md': page(
    'Les courants',
    'relu_le: 2026-11-01\nrelire_dans: 1 mois\nresponsable: Équipe A',
  ),
  'docs/mer/marees.md': page('Les marées', 'responsable: Équipe A'),
})

test('le tableau montre d’abord ce qui presse, puis le compte par équipe', async () => {
  const { code, output } = await site.run(['fraicheur'])
  expect(code).toBe(0)
  expect(output.split('\n')).toEqual([
    '           À relire avant  Relue le    Page                  Responsable',
    'en retard  01/04/2026      01/01/2026  docs/mer/vents.md     Équipe A',
    'sans date  —               —           docs/mer/marees.md    Équipe A',
    'bientôt    01/12/2026      01/11/2026  docs/mer/courants.md  Équipe A',
    '',
    'Responsable  en retard  bientôt  à jour  sans date',
    'Équipe A     1          1        0       1',
    'Équipe B     0          0        1       0',
    '',
    '1 page est en retard, 1 page est à relire dans les 30 jours. Après une relecture complète, changez « relu_le » dans l’en-tête.',
  ])
})

test('--json donne toutes les pages à relire un jour, sans les archives', async () => {
  const { output } = await site.run(['fraicheur', '--json'])
  const pages = JSON.parse(output) as { address: string; status: string }[]
  expect(pages.map(({ address, status }) => `${address} ${status}`)).toEqual([
    '/mer/marees.html sans date',
    '/mer/vents.html en retard',
    '/mer/courants.html bientôt',
    '/faq/technique.html à jour',
  ])
})

test('--responsable et --jours restreignent, et s’expliquent', async () => {
  expect((await site.run(['fraicheur', '--responsable', 'Équipe B'])).output).toContain(
    'Rien à relire',
  )
  expect((await site.run(['fraicheur', '--responsable', 'Equipe b'])).output).toContain(
    'Vouliez-vous dire « Équipe B »',
  )
  expect((await site.run(['fraicheur', '--jours', '400'])).output).toContain(
    'docs/faq/technique.md',
  )
  expect((await site.run(['fraicheur', '--jours', 'dix'])).output).toContain(
    'n’est pas un nombre de jours',
  )
})
