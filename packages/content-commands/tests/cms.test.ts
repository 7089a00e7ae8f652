import { parse } from 'yaml'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeSite } from './support/make-site.js'
import { SMALL_SITE } from './support/small-site.js'

const SETTINGS = `export default {
  rules: {
    frontmatter: {
      required: ['title', 'description', 'relu_le'],
      requiredBy: { field: 'type', values: { index: ['title', 'description'] } },
      fields: {
        title: { type: 'text', maxLength: 90 },
        description: { type: 'text', minLength: 50, maxLength: 160 },
        type: { type: 'choice', values: ['guide', 'index'] },
        public: { type: 'list', of: { type: 'choice', values: ['dev', 'design'] }, minItems: 2 },
        mots_cles: { type: 'list', of: { type: 'text' } },
        relu_le: { type: 'date' },
        relire_dans: { type: 'duration' },
        ordre: { type: 'number', integer: true, min: 0 },
        archive: { type: 'boolean' },
        recherche: { type: 'boolean' },
        site: { type: 'url' },
        sources: {
          type: 'list',
          of: {
            type: 'group',
            required: ['libelle'],
            fields: { libelle: { type: 'text' }, adresse: { type: 'url' } },
          },
        },
        lien: { type: 'oneOf', options: [{ type: 'url' }, { type: 'boolean' }] },
        libre: { type: 'any' },
      },
    },
  },
  cms: { labels: { mots_cles: 'Mots-clés' }, hidden: ['archive'] },
}
`

interface Field {
  name: string
  label: string
  widget: string
  required?: boolean
  options?: unknown[]
  pattern?: [string, string]
  fields?: Field[]
  [key: string]: unknown
}
interface Config {
  backend: Record<string, unknown>
  publish_mode: string
  collections: { name: string; label: string; folder: string; fields: Field[] }[]
}

const site = makeSite({
  ...SMALL_SITE,
  '.vuepress/commandes.ts': SETTINGS,
  'docs/index.md': '---\ntitle: Accueil\n---\n',
  'docs/mer/index.md': '---\ntitle: La mer\n---\n',
  'docs/mer/nord/vents.md': '---\ntitle: Les vents\n---\n\nTexte.\n',
})

let config: Config
let fields: Map<string, Field>

beforeAll(async () => {
  const { code, output } = await site.run(['cms', '--depot', 'eig/base'])
  expect(code, output).toBe(0)
  config = parse(site.read('.vuepress/public/edition/config.yml')) as Config
  fields = new Map(config.collections[0]!.fields.map((field) => [field.name, field]))
})

test('chaque enregistrement devient une demande sur le dépôt, jamais une publication', () => {
  expect(config.backend).toMatchObject({ name: 'github', repo: 'eig/base', branch: 'main' })
  expect(config.publish_mode).toBe('editorial_workflow')
})

test('chaque dossier de pages est une rubrique, qui porte le titre de sa page d’entrée', () => {
  const found = config.collections.map(({ label, folder }) => `${folder} ${label}`)
  expect(found).toContain('docs Accueil')
  expect(found).toContain('docs/mer La mer')
  expect(found).toContain('docs/mer/nord Nord')
})

describe('le formulaire suit le schéma', () => {
  test('tous les champs y sont, puis le texte', () => {
    expect([...fields.keys()]).toEqual([
      'title',
      'description',
      'type',
      'public',
      'mots_cles',
      'relu_le',
      'relire_dans',
      'ordre',
      'archive',
      'recherche',
      'site',
      'sources',
      'lien',
      'body',
    ])
  })

  test('n’est obligatoire que ce qui l’est pour toutes les sortes de pages', () => {
    const required = [...fields.values()].filter((field) => field.required).map(({ name }) => name)
    expect(required).toEqual(['title', 'description'])
  })

  test.each([
    ['description', { widget: 'text', hint: 'De 50 à 160 caractères.' }],
    ['type', { widget: 'select', options: ['guide', 'index'], label: 'Type' }],
    ['public', { widget: 'select', multiple: true, min: 2, options: ['dev', 'design'] }],
    ['mots_cles', { widget: 'list', label: 'Mots-clés' }],
    ['relu_le', { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false }],
    ['ordre', { widget: 'number', value_type: 'int', min: 0 }],
    ['archive', { widget: 'hidden' }],
    ['lien', { widget: 'string' }],
    ['body', { widget: 'markdown', modes: ['raw'] }],
  ])('%s', (name, expected) => {
    expect(fields.get(name)).toMatchObject(expected)
  })

  test('un oui ou non facultatif peut rester sans réponse', () => {
    expect(fields.get('recherche')).toMatchObject({ widget: 'select', required: false })
  })

  test('un groupe garde ses champs et ce qui y est obligatoire', () => {
    expect(
      fields.get('sources')?.fields?.map(({ name, required }) => `${name} ${required}`),
    ).toEqual(['libelle true', 'adresse false'])
  })

  test.each([
    ['description', 'x'.repeat(50), 'x'.repeat(49)],
    ['relire_dans', '6 mois', 'bientôt'],
    ['site', 'https://exemple.fr', 'exemple.fr'],
  ])('%s accepte et refuse comme les contrôles', (name, good, bad) => {
    const [source = '', message] = fields.get(name)?.pattern ?? []
    expect(good).toMatch(new RegExp(source))
    expect(bad).not.toMatch(new RegExp(source))
    expect(message).toMatch(/\p{L}+/u)
  })
})

test('la page de l’éditeur n’est pas indexée et ne charge rien d’un autre site', () => {
  const page = site.read('.vuepress/public/edition/index.html')
  expect(page).toContain('<meta name="robots" content="noindex" />')
  expect(page).not.toMatch(/https?:/)
})

test('elle dit ce qu’il reste à faire, et l’essai n’écrit rien', async () => {
  const { output } = await site.run(['cms', '--depot', 'eig/base', '--chemin', 'redaction'])
  expect(output).toContain('Copiez dist/*.js du paquet npm decap-cms')
  expect(site.read('.vuepress/public/redaction/index.html')).toContain('Modifier les pages')
  const dry = await site.run(['cms', '--depot', 'eig/base', '--chemin', 'autre', '--essai'])
  expect(dry.output).toContain('collections:')
  expect(() => site.read('.vuepress/public/autre/config.yml')).toThrow()
})

test.each([
  [[], 'Il manque le dépôt : --depot organisation/depot'],
  [['--depot', 'https://github.com/eig/base'], 'Écrivez organisation/depot.'],
])('sans dépôt juste (%j), elle dit quoi écrire', async (args, message) => {
  const { code, output } = await site.run(['cms', ...args])
  expect(code).toBe(1)
  expect(output).toContain(message)
})
