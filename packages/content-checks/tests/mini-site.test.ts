import path from 'node:path'
import { viteBundler } from '@vuepress/bundler-vite'
import { afterEach, expect, test, vi } from 'vitest'
import { checkBuiltSite } from '../src/built/check-built-site.js'
import { ContentError } from '../src/node/content-error.js'
import { createTestBuild } from './create-test-app.js'
import { writeSite } from './write-site.js'

const IN_ORDER = '---\ntitle: Accueil\n---\n\n## Une partie\n\nDu [texte](guide.md#la-loi).\n'
const GUIDE = '---\ntitle: Guide\n---\n\n## La loi\n\nRetour à l’[accueil](index.md#une-partie).\n'

const BROKEN = {
  'index.md': IN_ORDER,
  'guide.md': GUIDE,
  'yaml.md': '---\ntitle: Guide : le début\n---\n---\n\nVers [nulle part](rien.md).\n',
  'jamais-ferme.md': '---\ntitle: Guide\n\nVers [nulle part](rien.md).\n',
  'latin1.md': Buffer.from('---\ntitle: Latin\n---\n\nUn été à Évry.\n', 'latin1'),
  'utf16.md': Buffer.from('\uFEFF---\ntitle: Autre\n---\n\nDu texte.\n', 'utf16le'),
  'programme.md': '---js\n{ title: process.exit(3) }\n---\n\nDu texte.\n',
  'liens.md': '---\ntitle: Liens\n---\n\nVers [la loi](guide.md#la-loie) et [le guide](yaml.md).\n',
}

afterEach(() => {
  vi.restoreAllMocks()
})

const catchInit = async (source: string): Promise<unknown> => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return createTestBuild(source, {})
    .init()
    .catch((error: unknown) => error)
}

test('plusieurs fichiers cassés arrêtent la construction avec tous les messages à la fois', async () => {
  const source = writeSite(BROKEN)
  const error = await catchInit(source)
  const folder = path.relative(process.cwd(), source).split(path.sep).join('/')
  expect(error).toBeInstanceOf(ContentError)
  expect((error as Error).message.replaceAll(folder, 'docs').split('\n')).toEqual([
    '8 erreurs à corriger dans 6 fichiers :',
    '  docs/jamais-ferme.md:1 — L’en-tête n’est jamais fermé. Ajoutez une ligne « --- » après son dernier champ.',
    '  docs/jamais-ferme.md:4 — Le lien « rien.md » ne mène nulle part. Corrigez l’adresse, créez la page ou supprimez le lien.',
    '  docs/latin1.md:5 — À partir de cette ligne, le fichier contient des caractères qui ne sont pas de l’UTF-8. Ouvrez-le dans un éditeur de texte et enregistrez-le au format UTF-8. Vérifiez ensuite les lettres accentuées.',
    '  docs/liens.md:5 — La partie « #la-loie » n’existe pas dans « guide.md ». Écrivez « #la-loi ».',
    '  docs/programme.md:1 — L’en-tête s’ouvre par « ---js ». Écrivez « --- » seul sur la première ligne.',
    '  docs/utf16.md:1 — Ce fichier est enregistré en UTF-16. Ouvrez-le dans un éditeur de texte et enregistrez-le au format UTF-8.',
    '  docs/yaml.md:2 — Cette ligne de l’en-tête contient deux fois « : » hors de guillemets. Mettez le texte entre guillemets droits, par exemple title: "Texte : suite".',
    '  docs/yaml.md:6 — Le lien « rien.md » ne mène nulle part. Corrigez l’adresse, créez la page ou supprimez le lien.',
  ])
})

test('l’erreur ne montre aucune ligne de JavaScript', async () => {
  const error = await catchInit(writeSite(BROKEN))
  expect((error as Error).stack).toBe((error as Error).message)
})

test('un avertissement seul est affiché et n’arrête pas la construction', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const source = writeSite({ 'index.md': '---\ntitle: Page\n---\n\nVoir <https://exemple.fr>.\n' })
  await createTestBuild(source, {}).init()
  expect(warn.mock.calls.flat().join('\n')).toContain('1 conseil dans 1 fichier')
})

test('une règle peut être coupée ou changer de gravité', async () => {
  const source = writeSite({ 'index.md': '---\ntitle: Page\n---\n\n[ici](rien.md)\n' })
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await createTestBuild(source, { severities: { lien: 'off', 'texte-de-lien': 'warning' } }).init()
  expect(warn.mock.calls.flat().join('\n')).toContain('« ici »')
  expect(warn.mock.calls.flat().join('\n')).not.toContain('nulle part')
})

test('un thème qui change les titres et les tableaux ne trompe pas les vérifications', async () => {
  const page =
    '---\ntitle: Page\n---\n\n## Un « titre »\n\n| a |\n| - |\n| 1 |\n\nTable : Des a\n\n[Titre](#titre-1) ![Courbe](/courbe.png)\n\n***\n'
  const app = createTestBuild(
    writeSite({ 'index.md': page, '.vuepress/public/courbe.png': '' }),
    { requireTableCaption: true },
    {
      plugins: [],
      theme: {
        name: 'theme-qui-change-tout',
        extendsMarkdown: (md) => {
          // La légende quitte le texte et les titres changent d’adresse, tout à la fin.
          md.core.ruler.after('inline', 'legende', ({ tokens }) => {
            const index = tokens.findIndex(({ content }) => content.startsWith('Table'))
            if (index !== -1) tokens.splice(index - 1, 3)
          })
          md.core.ruler.push('images', ({ tokens }) => {
            for (const token of tokens.flatMap(({ children }) => children ?? [])) {
              if (token.type === 'image') token.content = ''
            }
          })
          // Un morceau de page est rendu à part, avec le même environnement.
          md.renderer.rules.hr = (_tokens, _index, _options, env) => md.render('#### Saut', env)
          md.core.ruler.push('adresses', ({ tokens }) => {
            tokens
              .filter(({ type }) => type === 'heading_open')
              .forEach((token, index) => token.attrSet('id', `titre-${index + 1}`))
          })
        },
      },
    },
  )
  const { contentChecksPlugin } = await import('../src/node/content-checks-plugin.js')
  // Le greffon vient avant le thème : son ordre ne doit rien changer.
  app.pluginApi.plugins.unshift(
    contentChecksPlugin({ requireTableCaption: true }) as (typeof app.pluginApi.plugins)[number],
  )
  await expect(app.init()).resolves.toBeUndefined()
})

test('un site en ordre se construit, et son HTML aussi est en ordre', async () => {
  const app = createTestBuild(
    writeSite({ 'index.md': IN_ORDER, 'guide.md': GUIDE }),
    {},
    { bundler: viteBundler({ viteOptions: { logLevel: 'silent' } }), base: '/eig/' },
  )
  await app.init()
  await app.prepare()
  await app.build()
  const problems = checkBuiltSite(app.dir.dest(), { base: '/eig/' })
  expect(problems).toEqual([])
}, 60_000)
