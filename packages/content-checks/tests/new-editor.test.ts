import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { checkSources } from '../src/node/check-sources.js'
import type { CheckOptions } from '../src/shared/check-options.js'
import { formatProblem } from '../src/shared/format-problems.js'
import { siteOptions } from './site-options.js'
import { writeSite } from './write-site.js'

const ROOT = path.join(import.meta.dirname, '../../..')

const page = (type: string, body: string): string =>
  `---\ntitle: Une page\ndescription: Une description assez longue pour être acceptée par le schéma du site.\ntype: ${type}\npublic: [dev]\nrelu_le: 2026-11-01\nrelire_dans: 6 mois\n---\n\n${body}\n`

const ANSWER = `Oui, deux jours par semaine, après accord écrit. ${'Le détail est dans la convention. '.repeat(10)}`

const FILES = {
  'docs/index.md': page('index', 'Vers le [guide](guide.md) et les [questions](faq.md).'),
  'docs/guide.md': page(
    'guide',
    'Un guide qui parle du télétravail.\n\n## Une partie\n\nAvec du texte.',
  ),
  'docs/faq.md': page('faq', `## Vie pratique\n\n### Puis-je télétravailler ?\n\n${ANSWER}`),
}

let site = ''

const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: site,
  })
}
const edit = (file: string, change: (text: string) => string | Buffer): void => {
  const name = path.join(site, file)
  writeFileSync(name, change(readFileSync(name, 'utf8')))
}

/** Ce que la personne lit, erreurs et conseils. */
const check = async (options: CheckOptions = siteOptions): Promise<string[]> => {
  const { problems } = await checkSources({
    sourceDir: path.join(site, 'docs'),
    publicDir: path.join(site, 'public'),
    base: '/',
    options,
    today: '2026-11-23',
    cacheFile: path.join(site, 'cache.json'),
  })
  const folder = `${path.relative(process.cwd(), site).split(path.sep).join('/')}/docs/`
  return problems.map((problem) => formatProblem(problem).replace(folder, ''))
}

beforeEach(() => {
  site = writeSite(FILES)
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'Début')
})

test('au départ, rien n’est à corriger', async () => {
  expect(await check()).toEqual([])
})

test('une faute de frappe reçoit le mot juste', async () => {
  edit('docs/guide.md', (text) => text.replace('télétravail', 'télétravial'))
  const spelling = { config: path.join(ROOT, '.vuepress/orthographe.yml') }
  expect(await check({ ...siteOptions, spelling })).toEqual([
    'guide.md:10 — (conseil) Le mot « télétravial » n’est pas dans le dictionnaire. Vouliez-vous écrire « télétravail » ? Si le mot est juste, ajoutez-le dans « .vuepress/mots.txt ».',
  ])
})

test('une question qui n’en est pas une, sans réponse, est signalée deux fois', async () => {
  edit('docs/faq.md', (text) => `${text}\n### Le matériel\n`)
  expect(await check()).toEqual([
    'faq.md:16 — (conseil) La question « Le matériel » n’a pas de réponse. Écrivez-la sous le titre, ou supprimez la question.',
    'faq.md:16 — « Le matériel » n’est pas une question. Écrivez-la comme on la pose, par exemple « Comment demander un accès ? ».',
  ])
})

test('une image trop lourde, mal nommée et sans description reçoit trois messages', async () => {
  writeFileSync(path.join(site, 'docs/Photo Équipe.png'), Buffer.alloc(3_200_000))
  edit('docs/guide.md', (text) => `${text}\n![](<./Photo Équipe.png>)\n`)
  const messages = await check()
  expect(messages).toEqual([
    expect.stringMatching(/^Photo Équipe\.png:1 — Cette image pèse 3,2 Mo .*moins de 400 ko/),
    expect.stringContaining('Renommez-la « photo-equipe.png »'),
    expect.stringMatching(/^guide\.md:16 — .*n’a pas de texte alternatif\. Décrivez/),
  ])
})

test('une image collée dans l’éditeur de GitHub, ou venue d’un téléphone, dit quoi en faire', async () => {
  writeFileSync(path.join(site, 'docs/photo.heic'), 'HEIC')
  edit(
    'docs/guide.md',
    (text) =>
      `${text}\n![L’équipe](./photo.heic)\n\n<img width="600" alt="image" src="https://github.com/user-attachments/assets/1">\n`,
  )
  expect(await check()).toEqual([
    'guide.md:18 — (conseil) Cette image vient d’un autre site, « github.com ». Enregistrez-la à côté de la page, et écrivez ![description](./nom-de-l-image.png).',
    'guide.md:18 — Le texte alternatif « image » ne dit pas ce que montre l’image. Décrivez-la en une phrase courte.',
    'photo.heic:1 — Les navigateurs ne montrent pas les images « .heic ». Enregistrez-la en JPEG, PNG ou WebP, et changez son nom dans la page.',
  ])
})

test('une liste collée d’un traitement de texte reçoit ses tirets', async () => {
  edit('docs/guide.md', (text) => `${text}\n• un\n• deux\n`)
  expect(await check()).toEqual([
    expect.stringMatching(/^guide\.md:16 — .* Écrivez « - » à la place/),
    expect.stringMatching(/^guide\.md:17 — /),
  ])
})

test('une page née d’un modèle rappelle ce qu’il reste à écrire', async () => {
  edit('docs/guide.md', (text) => text.replace('Avec du texte.', 'À écrire : les étapes.'))
  expect(await check()).toEqual([
    'guide.md:14 — Il reste un texte à écrire : « À écrire : ». Écrivez-le, ou supprimez cette ligne.',
  ])
})

test.each([
  ['avec git', () => git('mv', 'docs/guide.md', 'docs/travailler-a-distance.md')],
  [
    'sans git',
    () =>
      renameSync(
        path.join(site, 'docs/guide.md'),
        path.join(site, 'docs/travailler-a-distance.md'),
      ),
  ],
])('une page renommée %s : le lien cassé reçoit le nouveau nom', async (_name, rename) => {
  rename()
  expect(await check()).toEqual([
    'index.md:10 — La page « guide.md » a été renommée. Écrivez « travailler-a-distance.md ».',
  ])
})

test('un lien cassé reçoit l’adresse la plus proche', async () => {
  edit('docs/index.md', (text) => text.replace('(guide.md)', '(guides.md)'))
  expect(await check()).toEqual([
    'index.md:10 — Le lien « guides.md » ne mène nulle part. Écrivez peut-être « guide.md », ou créez la page.',
  ])
})

test('une page corrigée n’a plus de message à la relecture suivante', async () => {
  edit('docs/index.md', (text) => text.replace('(guide.md)', '(guides.md)'))
  expect(await check()).toHaveLength(1)
  edit('docs/index.md', (text) => text.replace('(guides.md)', '(guide.md)'))
  expect(await check()).toEqual([])
})
