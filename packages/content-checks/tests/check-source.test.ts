import { describe, expect, test } from 'vitest'
import type { CheckOptions } from '../src/shared/check-options.js'
import { checkSource } from '../src/shared/check-source.js'
import { siteOptions } from './site-options.js'

const messagesOf = (text: string, options: CheckOptions = {}, file = 'docs/page.md'): string[] =>
  checkSource(text, { file, options, today: '2026-11-22' }).map(
    ({ line, message }) => `${line} ${message}`,
  )

const page = (body: string): string => `---\ntitle: Page\n---\n${body}\n`

describe('l’en-tête illisible', () => {
  test.each([
    ['deux-points dans un texte', 'title: Guide\ndescription: Ceci : cela', 3, 'deux fois « : »'],
    ['champ en double', 'title: Guide\ntitle: Autre', 3, 'écrit deux fois'],
    ['guillemet jamais fermé', 'title: "Guide\ndescription: Texte', 2, 'n’est pas fermé'],
    ['crochet jamais fermé', 'title: Guide\npublic: [dev\nordre: 2', 3, 'n’est pas fermé'],
    ['apostrophe entre apostrophes', "title: 'l'été'", 2, 'suit un guillemet fermant'],
    ['tiret sur la ligne du champ', 'title: Guide\npublic: - dev', 3, 'Un tiret de liste'],
    ['astérisque au début', 'title: Guide\nresponsable: *equipe', 3, 'signe réservé'],
    ['décalage', 'title: Guide\n  ordre: 2', 3, 'n’est pas décalée comme'],
    ['décalage en liste', 'sources:\n- libelle: Loi\n adresse: x', 4, 'n’est pas décalée comme'],
    ['points de suite', 'title: Guide\n...\nordre: 2', 4, 'au milieu de ses champs'],
    ['tabulation', 'sources:\n\t- libelle: Loi', 3, 'tabulation'],
    ['arobase au début', 'title: Guide\nresponsable: @equipe', 3, 'signe réservé'],
    ['nom sans valeur', 'title: Guide\ndescription\nordre: 2', 3, 'n’a pas la forme'],
    ['texte seul', 'Un simple texte', 2, 'n’est pas une suite de lignes'],
  ])('%s', (_name, yaml, line, wrong) => {
    const [message, ...others] = messagesOf(`---\n${yaml}\n---\n\nTexte.\n`)
    expect(others).toEqual([])
    expect(message).toMatch(new RegExp(`^${line} `))
    expect(message).toContain(wrong)
  })

  test('un en-tête qui ne commence pas à la première ligne est signalé', () => {
    expect(messagesOf('\n---\ntitle: Page\n---\n\nTexte.\n')[0]).toBe(
      '2 L’en-tête ne commence pas à la première ligne du fichier. Supprimez ce qui précède « --- ».',
    )
  })

  test('une ligne de fermeture trop longue est signalée à sa place', () => {
    expect(messagesOf('---\ntitle: Page\n----\n\nTexte.\n')).toEqual([
      '3 La ligne qui ferme l’en-tête est « ---- ». Écrivez « --- » seul sur cette ligne.',
    ])
  })

  test('une ligne de séparation dans le texte n’est pas un en-tête', () => {
    expect(messagesOf('# Titre\n\n---\n\nTexte.\n')).toEqual([])
  })

  test('les lignes restent justes avec des fins de ligne de Windows et une marque d’ordre', () => {
    const text = page('\n## Bien\n\n#### Trop bas').replaceAll('\n', '\r\n')
    expect(messagesOf(text)[0]).toMatch(/^7 Le titre « Trop bas »/)
  })

  test('des espaces après la ligne de fermeture ne décalent pas les lignes', () => {
    const text = page('\n## Bien\n\n#### Trop bas').replace('\n---\n', '\n---  \n')
    expect(messagesOf(text)[0]).toMatch(/^7 Le titre « Trop bas »/)
  })
})

describe('les champs de l’en-tête', () => {
  const fieldMessages = (yaml: string): string[] =>
    messagesOf(
      `---\ntitle: Page\ndescription: Une description de longueur convenable, pour ne parler que des champs.\n${yaml}\ntype: index\n---\n\nTexte.\n`,
      siteOptions,
    )

  test.each([
    ['2026-02-30', 'Le 2026-02-30 n’existe pas dans le calendrier (champ « relu_le »).'],
    ['22/11/2026', 'Écrivez l’année, le mois et le jour : 2026-11-22.'],
    ['2026-1-5', 'Écrivez l’année, le mois et le jour : 2026-01-05.'],
    ['hier', 'Écrivez l’année, le mois et le jour : AAAA-MM-JJ.'],
    ['2026-11-23', 'n’est pas encore passée'],
  ])('la date %s est refusée', (date, message) => {
    expect(fieldMessages(`relu_le: ${date}`)).toEqual([expect.stringContaining(message)])
  })

  test.each(['2026-11-22', '"2026-11-22"', '2024-02-29'])('la date %s est acceptée', (date) => {
    expect(fieldMessages(`relu_le: ${date}`)).toEqual([])
  })

  test.each([
    ['6mois', 'Écrivez « 6 mois ».'],
    ['2 semainse', 'Écrivez « 2 semaines ».'],
    ['1année', 'par exemple « 6 mois »'],
    ['1 ans.', 'Écrivez « 1 an ».'],
    ['0 mois', 'par exemple « 6 mois »'],
    ['bientôt', 'par exemple « 6 mois »'],
    ['6', 'par exemple « 6 mois »'],
  ])('la durée %s est refusée', (duration, message) => {
    expect(fieldMessages(`relire_dans: ${duration}`)).toEqual([expect.stringContaining(message)])
  })

  test.each(['15 jours', '1 semaine', '6 mois', '1 an'])('la durée %s est acceptée', (duration) => {
    expect(fieldMessages(`relire_dans: ${duration}`)).toEqual([])
  })

  test('un type de page peut demander moins de champs', () => {
    expect(fieldMessages('')).toEqual([])
  })

  test('un champ vide est signalé à sa ligne', () => {
    expect(fieldMessages('public:')).toEqual([
      '4 Le champ « public » est vide. Complétez-le ou supprimez la ligne.',
    ])
  })

  test('une valeur seule au lieu d’une liste est signalée', () => {
    expect(fieldMessages('public: dev')).toEqual([
      '4 Le champ « public » doit être une liste. Écrivez [dev].',
    ])
  })

  test('un champ inconnu propose le plus proche', () => {
    expect(fieldMessages('relut_le: 2026-11-22')).toEqual([
      '4 Le champ « relut_le » n’existe pas. Écrivez « relu_le ».',
    ])
  })

  test('un champ lu par VuePress est toujours permis', () => {
    expect(fieldMessages('permalink: /autre.html\nlang: fr')).toEqual([])
  })

  test('un schéma qui ne nomme que des champs obligatoires accepte tous les autres', () => {
    const options = { frontmatter: { required: ['title', 'description'] } }
    expect(messagesOf('---\ntitle: Page\nautre: 1\n---\n\nTexte.\n', options)).toEqual([
      '1 Il manque un champ dans l’en-tête. Ajoutez « description ».',
    ])
  })

  test('une page sans en-tête dit tous les champs qui lui manquent en une fois', () => {
    expect(messagesOf('# Titre\n\nTexte.\n', siteOptions)).toEqual([
      '1 Il manque 5 champs dans l’en-tête. Ajoutez « title », « description », « public », « relu_le » et « relire_dans ».',
    ])
  })
})

describe('le corps de la page', () => {
  test('un titre vide est signalé à sa ligne', () => {
    expect(messagesOf('---\nordre: 1\ntitle:\n---\n\nTexte.\n')).toEqual([
      '3 Le titre de la page est vide. Écrivez-le après « title: ».',
    ])
  })

  test('un titre écrit dans le texte suffit', () => {
    expect(messagesOf('# Titre\n\nTexte.\n')).toEqual([])
  })

  test('deux titres principaux dans le texte sont toujours de trop', () => {
    expect(messagesOf('# Un\n\n# Deux\n', { titleIsHeading: false })).toEqual([
      '3 « # Deux » est un second titre principal : la page en a déjà un ligne 1. Écrivez « ## » à la place de « # ».',
    ])
  })

  test('un thème qui ne montre pas « title » permet un titre dans le texte', () => {
    expect(messagesOf(page('\n# Un\n'), { titleIsHeading: false })).toEqual([])
  })

  test.each([
    ['dans une liste', '- ```md\n  ::: inconnu\n  #### Titre\n  ```'],
    ['dans une citation', '> ~~~\n> ::: inconnu\n> <<<<<<< HEAD\n> ~~~'],
    ['indenté', '    ::: inconnu\n    https://exemple.fr'],
    ['en ligne', 'Du code : `[ici](x.md) ::: https://exemple.fr`.'],
    ['dans un commentaire', '<!--\n::: inconnu\n[ici](x.md)\n-->'],
  ])('du code %s ne déclenche rien', (_name, body) => {
    expect(messagesOf(page(`\n${body}\n`), { containers: { info: {} } })).toEqual([])
  })

  test('un soulignement de titre par des signes égal n’est pas un conflit', () => {
    expect(messagesOf('Titre\n=======\n\nTexte.\n')).toEqual([])
  })

  test('les conteneurs ne sont pas regardés sans liste de noms', () => {
    expect(messagesOf(page('\n::: inconnu\n'))).toEqual([])
  })

  test('un conteneur dans une liste se ferme comme ailleurs', () => {
    const body = '\n- ::: info Titre\n  Texte.\n  :::\n- Suite.\n'
    expect(messagesOf(page(body), { containers: { info: {} } })).toEqual([])
  })

  test.each([
    ['docs/Ma Page.md', 'une espace et une majuscule', 'docs/ma-page.md'],
    ['docs/été.md', 'un accent', 'docs/ete.md'],
    ['docs/a&b.md', 'un signe inhabituel', 'docs/a-b.md'],
  ])('le nom %s reçoit une proposition', (file, oddity, proposal) => {
    expect(messagesOf(page('\nTexte.'), { fileNames: true }, file)).toEqual([
      `1 L’adresse de cette page contient ${oddity}. Renommez le fichier « ${proposal} ».`,
    ])
  })

  test('le nom README.md est permis', () => {
    expect(messagesOf(page('\nTexte.'), { fileNames: true }, 'docs/README.md')).toEqual([])
  })
})
